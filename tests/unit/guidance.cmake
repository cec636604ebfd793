# Tests of the room guidance.
dw_unit_test(doctor ROOMS guidance)
