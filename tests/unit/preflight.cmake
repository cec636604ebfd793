# Looking before a launch, and judging what was seen.
dw_unit_test(preflight ROOMS preflight methods samples)
dw_unit_test(preflight_looking ROOMS preflight)
dw_unit_test(preflight_reach SOURCES docker_fakeengine.cpp docker_fakeengine.h ROOMS preflight)
