# What is installed where, and the packages that CPack makes of it (installer/package).

include(GNUInstallDirs)
install(TARGETS dind-wizard RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TARGET window)
    # Where windowmodule.cpp looks for it. Not CMAKE_INSTALL_LIBDIR: only this program loads it. And a
    # folder deeper than where CPack takes it for a library of the system, and calls ldconfig.
    install(TARGETS window LIBRARY DESTINATION lib/dind-wizard/modules)
endif()
if(UNIX AND NOT APPLE)
    set(linux ${CMAKE_CURRENT_LIST_DIR}/linux)
    install(FILES ${linux}/io.github.dind_wizard.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux}/io.github.dind_wizard.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${linux}/dind-wizard-spec.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(FILES ${PROJECT_SOURCE_DIR}/resources/icons/dind-wizard.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES ${linux}/completions/dind-wizard.bash RENAME dind-wizard
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
    install(FILES ${linux}/completions/_dind-wizard
        DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
    install(FILES ${linux}/completions/dind-wizard.fish
        DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

    # The manual is made from README.md, the changelog, the glossary, and what the program says of its
    # options.
    find_program(DW_GZIP gzip)
    set(glossary ${PROJECT_SOURCE_DIR}/resources/glossary.json)
    set(manual ${PROJECT_BINARY_DIR}/dind-wizard.1.gz)
    add_custom_command(OUTPUT ${manual}
        COMMAND ${linux}/make-man $<TARGET_FILE:dind-wizard> ${PROJECT_SOURCE_DIR}/README.md
                ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${glossary} | ${DW_GZIP} -9n > ${manual}
        DEPENDS dind-wizard ${linux}/make-man ${PROJECT_SOURCE_DIR}/README.md
                ${PROJECT_SOURCE_DIR}/CHANGELOG.md ${glossary}
        COMMENT "Writing the manual" VERBATIM)
    add_custom_target(manual DEPENDS ${manual})
    install(FILES ${manual} DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 OPTIONAL)

    # CHANGELOG.md as each kind of package has it.
    set(changelog ${PROJECT_BINARY_DIR}/changelog.gz)
    add_custom_command(OUTPUT ${changelog}
        COMMAND ${linux}/make-changelog debian ${PROJECT_SOURCE_DIR}/CHANGELOG.md |
                ${DW_GZIP} -9n > ${changelog}
        DEPENDS ${linux}/make-changelog ${PROJECT_SOURCE_DIR}/CHANGELOG.md
        COMMENT "Writing the changelog" VERBATIM)
    set(rpm_changelog ${PROJECT_BINARY_DIR}/changelog.rpm)
    add_custom_command(OUTPUT ${rpm_changelog}
        COMMAND ${linux}/make-changelog rpm ${PROJECT_SOURCE_DIR}/CHANGELOG.md > ${rpm_changelog}
        DEPENDS ${linux}/make-changelog ${PROJECT_SOURCE_DIR}/CHANGELOG.md VERBATIM)
    add_custom_target(changelog DEPENDS ${changelog} ${rpm_changelog})
    install(FILES ${changelog} DESTINATION ${CMAKE_INSTALL_DOCDIR} OPTIONAL)
    install(FILES ${linux}/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
endif()

set(CPACK_PACKAGE_NAME dind-wizard)
set(CPACK_PACKAGE_VENDOR "the dind-wizard developers")
set(CPACK_PACKAGE_CONTACT "the dind-wizard developers <dind-wizard@users.noreply.github.com>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Set up TeamCity agents whose builds can use Docker")
set(CPACK_PACKAGE_DESCRIPTION "dind-wizard sets up TeamCity build agents in Docker containers whose builds
can use Docker themselves: through the host's socket, with an engine of their
own, or with Sysbox. It explains what each way risks, says which of them works
on this machine, and launches the agent or writes the commands for it.")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://github.com/dind-wizard/dind-wizard")
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_STRIP_FILES ON)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/same-times.cmake)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_GENERATOR DEB RPM TGZ)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Qt draws SVG icons, speaks its own part of each language and shows windows on Wayland through these;
# libsecret is loaded by QtKeychain.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, libsecret-1-0")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "docker.io | docker-ce")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_DESCRIPTION "${CPACK_PACKAGE_DESCRIPTION}")
# The same bytes whenever and wherever it is made.
set(CPACK_RPM_SPEC_MORE_DEFINE "%global packager ${CPACK_PACKAGE_CONTACT}
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _buildhost localhost")
set(CPACK_RPM_PACKAGE_GROUP "Development/Tools")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_RPM_CHANGELOG_FILE ${PROJECT_BINARY_DIR}/changelog.rpm)
# Folders that other packages own.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    /usr/share/applications /usr/share/metainfo /usr/share/mime /usr/share/mime/packages
    /usr/share/icons /usr/share/icons/hicolor /usr/share/icons/hicolor/scalable
    /usr/share/icons/hicolor/scalable/apps /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/vendor-completions
    /usr/share/fish /usr/share/fish/vendor_completions.d /usr/share/man /usr/share/man/man1)

# Described as far as can be done without such machines; never built or tried there.
if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_DISPLAY_NAME dind-wizard)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_PACKAGE_EXECUTABLES dind-wizard "dind-wizard")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set_target_properties(dind-wizard PROPERTIES MACOSX_BUNDLE ON)
    install(TARGETS dind-wizard BUNDLE DESTINATION .)
endif()

include(CPack)
