# Tests of the room guidance.
dw_unit_test(doctor ROOMS guidance)
dw_python_test(doctor_command)
