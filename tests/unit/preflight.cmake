# Looking before a launch, and judging what was seen.
dw_unit_test(preflight ROOMS preflight methods samples)
target_compile_definitions(preflight_test PRIVATE DW_ENGINE_TESTS="${CMAKE_SOURCE_DIR}/tests/engine")
dw_unit_test(preflight_looking ROOMS preflight)
dw_unit_test(preflight_setup ROOMS preflight methods)
dw_unit_test(preflight_throwaway SOURCES docker_fakeengine.cpp docker_fakeengine.h ROOMS preflight)
dw_unit_test(preflight_reach SOURCES docker_fakeengine.cpp docker_fakeengine.h ROOMS preflight)
