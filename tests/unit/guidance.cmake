# Tests of the room guidance.
dw_unit_test(doctor ROOMS guidance)
dw_unit_test(advisories ROOMS guidance)
dw_unit_test(methodchoice ROOMS guidance)
dw_unit_test(glossary ROOMS guidance)
dw_unit_test(sysboxsetup ROOMS guidance)
dw_unit_test(enginesetup ROOMS guidance)
target_compile_definitions(advisories_test PRIVATE DW_RESOURCES="${CMAKE_SOURCE_DIR}/resources")
dw_python_test(doctor_command)
