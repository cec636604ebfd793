# Tests of what is read back into a description.
dw_unit_test(import_compose ROOMS import render samples)
target_link_libraries(import_compose_test PRIVATE yaml-cpp)
dw_unit_test(import_inspection ROOMS import render samples)
