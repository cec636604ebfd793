# The window is a module that the program loads when it is to be opened (windowmodule.h). What the
# module takes from the rooms is in the program once: the module is linked without them, and the
# program takes from the rooms, and exports, exactly what the module lacks.

# Qt asks for it on some systems only (Debian 12's does, Debian 13's does not).
set_target_properties(dw_window dw_gui dw_keystore ${icon_targets} PROPERTIES
    POSITION_INDEPENDENT_CODE ON)
add_library(window MODULE $<TARGET_OBJECTS:dw_window> $<TARGET_OBJECTS:dw_gui>
    $<TARGET_OBJECTS:dw_keystore>)
foreach(resource ${icon_targets})
    target_sources(window PRIVATE $<TARGET_OBJECTS:${resource}>)
endforeach()
target_link_libraries(window PRIVATE dw_options Qt6::Widgets Qt6::Svg Qt6::DBus Qt6::Network
    QCoro6::Core Qt6Keychain::Qt6Keychain)
# Nothing else is anybody's business; and what is not exported and not used is left out.
target_link_options(window PRIVATE
    LINKER:--version-script=${CMAKE_CURRENT_SOURCE_DIR}/windowmodule.map)
set_property(TARGET window APPEND PROPERTY
    LINK_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/windowmodule.map)
# As it is installed, seen from the program's folder.
set_target_properties(window PROPERTIES PREFIX "" AUTOMOC OFF
    LIBRARY_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/lib/dind-wizard/modules)

set(wanted ${CMAKE_CURRENT_BINARY_DIR}/wanted-by-window)
add_custom_command(OUTPUT ${wanted}
    COMMAND ${CMAKE_NM} --dynamic --undefined-only --format=just-symbols $<TARGET_FILE:window> |
            sed -n "s/^_ZN\\?.*2dw.*/--require-defined=&\\n--export-dynamic-symbol=&/p" > ${wanted}
    DEPENDS window VERBATIM)
target_sources(dind-wizard PRIVATE ${wanted} windowmodule.cpp windowmodule.h)
target_compile_definitions(dind-wizard PRIVATE DW_WINDOW_MODULE)
target_link_libraries(dind-wizard PRIVATE ${CMAKE_DL_LIBS})
target_link_options(dind-wizard PRIVATE "LINKER:@${wanted}")
set_property(TARGET dind-wizard APPEND PROPERTY LINK_DEPENDS ${wanted})
