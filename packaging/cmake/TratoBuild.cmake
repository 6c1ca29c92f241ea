# Language rules, warnings and the shape of a Trato library, in one place.

include(GNUInstallDirs)
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(TRATO_TEST_REPORTS ${CMAKE_BINARY_DIR}/reports)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
# Presets that build everything merge sources: Qt, Boost and toml++ cost more to read than most of our files to compile.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 10)

find_program(TRATO_CCACHE ccache)
if(TRATO_CCACHE)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${TRATO_CCACHE})
endif()
find_program(TRATO_MOLD mold)
if(TRATO_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(trato_rules INTERFACE)
target_compile_options(trato_rules INTERFACE
    -Wall -Wextra -Wpedantic -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual -Wshadow=local -Werror=return-type
    -Werror=unused-result)
target_compile_definitions(trato_rules INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(TRATO_ASAN)
    target_compile_options(trato_rules INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer -g1)
    target_link_options(trato_rules INTERFACE -fsanitize=address,undefined)
endif()
if(TRATO_FUZZ)
    target_compile_options(trato_rules INTERFACE
        -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(trato_rules INTERFACE -fsanitize=address,undefined)
endif()

# CMake 3.25 does not run moc again when only a header was added: its time stamp goes when the list of sources changes.
function(trato_rerun_moc_for_new_headers name sources)
    set(list ${CMAKE_CURRENT_BINARY_DIR}/trato_${name}_sources.txt)
    set(before "")
    if(EXISTS ${list})
        file(READ ${list} before)
    endif()
    if(NOT before STREQUAL sources)
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/trato_${name}_autogen/timestamp)
        file(WRITE ${list} "${sources}")
    endif()
endfunction()

# trato_add_library(money LINKS Trato::base …): a static library of every source in the calling folder, but not of
# main.cpp and of folders below that have a CMakeLists.txt of their own, with the alias Trato::money.
# Includes are rooted at core/ ("money/money.h") or, for ui/ and app/, at the project ("ui/theme/theme.h").
# MOC: the folder has QObject classes with signals or slots.
function(trato_add_library name)
    cmake_parse_arguments(ARG "MOC" "ROOT" "LINKS;PRIVATE_LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    file(GLOB_RECURSE nested CONFIGURE_DEPENDS */CMakeLists.txt)
    foreach(file IN LISTS nested)
        get_filename_component(folder ${file} DIRECTORY)
        list(FILTER sources EXCLUDE REGEX "^${folder}/")
    endforeach()
    list(FILTER sources EXCLUDE REGEX "^${CMAKE_CURRENT_SOURCE_DIR}/main\\.cpp$")
    add_library(trato_${name} STATIC ${sources})
    add_library(Trato::${name} ALIAS trato_${name})
    if(NOT ARG_ROOT)
        set(ARG_ROOT ${PROJECT_SOURCE_DIR}/core)
    endif()
    set_target_properties(trato_${name} PROPERTIES AUTOMOC ${ARG_MOC})
    if(ARG_MOC)
        trato_rerun_moc_for_new_headers(${name} "${sources}")
    endif()
    target_include_directories(trato_${name} PUBLIC ${ARG_ROOT})
    target_link_libraries(trato_${name} PUBLIC trato_rules ${ARG_LINKS} PRIVATE ${ARG_PRIVATE_LINKS})
endfunction()

# trato_add_media_plugin(sound Qt6::Multimedia): lib/trato/libtrato-sound.so of the calling folder, loaded when it is first
# needed (ui/media/kits.h). Only Qt inside: nothing of the program is twice in memory.
function(trato_add_media_plugin name)
    file(GLOB sources CONFIGURE_DEPENDS *.cpp *.h)
    add_library(trato_media_${name} MODULE ${sources})
    set_target_properties(trato_media_${name} PROPERTIES AUTOMOC ON OUTPUT_NAME trato-${name}
        LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/lib/trato)
    target_include_directories(trato_media_${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(trato_media_${name} PRIVATE trato_rules Qt6::Widgets ${ARGN})
    install(TARGETS trato_media_${name} LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR}/trato)
endfunction()

# trato_add_test(money LINKS Trato::money): one GoogleTest program of every *_test.cpp in the calling folder.
# GUI: with a QApplication instead of a QCoreApplication, and Qt Test.
function(trato_add_test name)
    cmake_parse_arguments(ARG "MOC;GUI" "" "LINKS" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *_test.cpp)
    file(GLOB_RECURSE nested CONFIGURE_DEPENDS */CMakeLists.txt)
    foreach(file IN LISTS nested)
        get_filename_component(folder ${file} DIRECTORY)
        list(FILTER sources EXCLUDE REGEX "^${folder}/")
    endforeach()
    if(ARG_GUI)
        list(APPEND sources ${PROJECT_SOURCE_DIR}/tests/support/guimain.cpp)
        list(APPEND ARG_LINKS Qt6::Widgets Qt6::Test)
    endif()
    add_executable(test_${name} ${sources})
    set_target_properties(test_${name} PROPERTIES AUTOMOC ${ARG_MOC})
    target_link_libraries(test_${name} PRIVATE trato_test_support ${ARG_LINKS})
    trato_run_suites(test_${name} ${name})
endfunction()

# One ctest entry for each suite of the program `target`, known once it is built.
function(trato_run_suites target name)
    set(listing ${CMAKE_CURRENT_BINARY_DIR}/${target}_suites.cmake)
    add_custom_command(TARGET ${target} POST_BUILD BYPRODUCTS ${listing} VERBATIM
        COMMAND ${CMAKE_COMMAND} -DPROGRAM=$<TARGET_FILE:${target}> -DNAME=${name} -DREPORTS=${TRATO_TEST_REPORTS}
            "-DENVIRONMENT=QT_QPA_PLATFORM=offscreen;LANG=C.UTF-8;RC_PARAMS=seed=20261119 max_discard_ratio=100"
            -DOUTPUT=${listing} -P ${PROJECT_SOURCE_DIR}/packaging/cmake/ListSuites.cmake)
    file(WRITE ${CMAKE_CURRENT_BINARY_DIR}/${target}_tests.cmake
        "if(EXISTS ${listing})\n    include(${listing})\nelse()\n    add_test(${name}.NOT_BUILT ${target}-NOT_BUILT)\nendif()\n")
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${CMAKE_CURRENT_BINARY_DIR}/${target}_tests.cmake)
endfunction()
