# One program, run where there is a key store and where there is none.
add_executable(keystore_test keystore_test.cpp)
target_link_libraries(keystore_test PRIVATE dw_keystore Qt6::Test dw_options)
add_test(NAME unit.keystore
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/keystore_session.sh $<TARGET_FILE:keystore_test>)
add_test(NAME unit.keystore-without COMMAND keystore_test --without)
set_tests_properties(unit.keystore unit.keystore-without PROPERTIES LABELS unit TIMEOUT 120
    ENVIRONMENT "DBUS_SESSION_BUS_ADDRESS=unix:path=/nonexistent;LC_ALL=C.UTF-8")
