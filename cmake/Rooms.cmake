# A room is one folder of src/ and one static library. It names the rooms it may use; a header of
# any other room is not on its include path, so a forbidden #include does not compile.
#
#   dw_room(NAME USES room... LINKS library... SOURCES file...)
#
# To make `#include "plan/plan.h"` resolve for a user of `plan` and for nobody else, each room gets
# an include folder of its own in the build tree that holds a single link to the room's sources.

add_library(dw_options INTERFACE)
target_compile_options(dw_options INTERFACE -Wall -Wextra -Wpedantic)
if(DW_WERROR)
    target_compile_options(dw_options INTERFACE -Werror)
endif()
target_compile_definitions(dw_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_DISABLE_DEPRECATED_BEFORE=0x060400)
# In a header and not a flag: a new version compiles only what tells of it.
configure_file(${CMAKE_CURRENT_LIST_DIR}/dindwizardversion.h.in
    ${CMAKE_BINARY_DIR}/generated/dindwizardversion.h @ONLY)
target_include_directories(dw_options INTERFACE ${CMAKE_BINARY_DIR}/generated)
if(DW_SANITIZE)
    list(JOIN DW_SANITIZE "," sanitizers)
    target_compile_options(dw_options INTERFACE -fsanitize=${sanitizers} -fno-omit-frame-pointer
        -fno-sanitize-recover=all
        # Clang 14 can't compile coroutines with this check.
        $<$<CXX_COMPILER_ID:Clang>:-fno-sanitize=function>)
    target_link_options(dw_options INTERFACE -fsanitize=${sanitizers})
endif()
if("thread" IN_LIST DW_SANITIZE)
    add_library(dw_tsan STATIC ${CMAKE_SOURCE_DIR}/tests/tsan/threadpool.cpp)
    target_compile_options(dw_tsan PRIVATE -fsanitize=thread)
    target_link_libraries(dw_tsan PUBLIC Qt6::Core)
    target_link_libraries(dw_options INTERFACE dw_tsan)
endif()
if(DW_COVERAGE)
    target_compile_options(dw_options INTERFACE --coverage)
    target_link_options(dw_options INTERFACE --coverage)
endif()

function(dw_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "USES;LINKS;SOURCES")
    add_library(dw_${name} STATIC ${room_SOURCES})
    set(include_dir ${CMAKE_BINARY_DIR}/include/${name})
    file(MAKE_DIRECTORY ${include_dir})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${include_dir}/${name} COPY_ON_ERROR SYMBOLIC)
    target_include_directories(dw_${name} PUBLIC ${include_dir})
    list(TRANSFORM room_USES PREPEND dw_)
    target_link_libraries(dw_${name} PUBLIC ${room_USES} ${room_LINKS} PRIVATE dw_options)
endfunction()
