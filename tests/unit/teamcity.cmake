# The stand-ins of tests/lab, for every test that needs one.
add_library(dw_standin STATIC standin.cpp standin.h)
target_include_directories(dw_standin PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(dw_standin PUBLIC Qt6::Core PRIVATE dw_options)
target_compile_definitions(dw_standin PRIVATE DW_TEST_LAB="${CMAKE_SOURCE_DIR}/tests/lab")

dw_unit_test(teamcity_advice ROOMS teamcity)
dw_unit_test(teamcity_probe ROOMS teamcity standin)
# `check` asks the server too.
dw_python_test(servercheck)
dw_unit_test(teamcity_rest ROOMS teamcity standin)
dw_unit_test(teamcity_superuser ROOMS teamcity)
