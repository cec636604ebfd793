# Tests of the core rooms.

# The specs, facts and strings that several of them share.
add_library(dw_samples STATIC core_samples.cpp core_samples.h)
target_include_directories(dw_samples PUBLIC ${CMAKE_CURRENT_SOURCE_DIR})
target_link_libraries(dw_samples PUBLIC dw_spec dw_plan PRIVATE dw_options)

dw_unit_test(json ROOMS common)
dw_unit_test(privatefile ROOMS common)
dw_unit_test(processage ROOMS common)
dw_unit_test(language ROOMS guidance methods)
dw_unit_test(spec ROOMS spec samples)
dw_unit_test(imagereference ROOMS spec)
dw_unit_test(validation ROOMS spec samples)
dw_unit_test(planner ROOMS methods samples)
dw_unit_test(blastradius ROOMS methods samples)
dw_unit_test(risks ROOMS methods samples)
dw_unit_test(shellquote ROOMS render samples)
dw_unit_test(render ROOMS methods render samples)
dw_unit_test(drawing ROOMS methods render samples)
dw_unit_test(yamlwriter ROOMS render samples)
dw_unit_test(compose ROOMS methods render samples)
dw_unit_test(kubernetes ROOMS methods render samples)
# The YAML that is written is read back with the reader that imports use.
find_package(yaml-cpp REQUIRED)
foreach(test yamlwriter compose kubernetes)
    target_link_libraries(${test}_test PRIVATE yaml-cpp)
endforeach()
dw_unit_test(enginerequests ROOMS methods render samples)
dw_unit_test(agentwatch SOURCES docker_fakeengine.cpp docker_fakeengine.h ROOMS launch)
dw_unit_test(inparallel ROOMS launch)
dw_unit_test(journal ROOMS launch)
dw_unit_test(logmask ROOMS launch)
dw_unit_test(options ROOMS cli samples)
dw_unit_test(commandline ROOMS common)

# The program itself, run as a process.
add_dependencies(commandline_test dind-wizard)
target_compile_definitions(commandline_test PRIVATE DW_PROGRAM="$<TARGET_FILE:dind-wizard>")

# What it exports, read a second time.
dw_python_test(completion)
dw_python_test(package)
dw_python_test(terminal)
dw_python_test(powershell)
dw_python_test(yaml)
dw_python_test(pains)

# Each text in each language.
add_test(NAME unit.translations COMMAND ${CMAKE_SOURCE_DIR}/translations/update --check)
set_tests_properties(unit.translations PROPERTIES LABELS unit)
