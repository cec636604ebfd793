# Run by CPack before it packs: files get the time of SOURCE_DATE_EPOCH, not that of the checkout.
if(DEFINED ENV{SOURCE_DATE_EPOCH} AND UNIX)
    execute_process(COMMAND find ${CPACK_TEMPORARY_INSTALL_DIRECTORY}
        -exec touch --no-dereference --date=@$ENV{SOURCE_DATE_EPOCH} {} + COMMAND_ERROR_IS_FATAL ANY)
endif()
