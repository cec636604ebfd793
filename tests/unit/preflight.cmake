# Looking before a launch, and judging what was seen.
dw_unit_test(preflight ROOMS preflight methods samples)
dw_unit_test(preflight_looking ROOMS preflight)
