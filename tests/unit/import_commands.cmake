# dw_import_test(NAME): NAME_test.py runs the program on texts.
function(dw_import_test name)
    add_test(NAME unit.${name}
        COMMAND /usr/bin/python3 -m unittest -v ${name}_test
        WORKING_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR})
    set_tests_properties(unit.${name} PROPERTIES LABELS unit TIMEOUT 900
        ENVIRONMENT "DW_PROGRAM=$<TARGET_FILE:dind-wizard>;PYTHONDONTWRITEBYTECODE=1;QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8")
endfunction()

dw_import_test(import_commands)
dw_import_test(import_flags)
dw_import_test(import_roundtrip)
dw_import_test(import_hostile)

dw_unit_test(import_shell ROOMS import)
dw_unit_test(comparison ROOMS plan)
