# cmake -DPROGRAM=… -DNAME=… -DREPORTS=… -DENVIRONMENT=… -DOUTPUT=… -P ListSuites.cmake: asks a GoogleTest program for its
# suites and writes a ctest file with one test for each. One process runs a whole suite: starting a process for each of more
# than a thousand cases took longer than the cases. What each case said stands in REPORTS; packaging/count-tests.sh adds it up.
execute_process(COMMAND ${CMAKE_COMMAND} -E env ${ENVIRONMENT} ${PROGRAM} --gtest_list_tests
    OUTPUT_VARIABLE listed COMMAND_ERROR_IS_FATAL ANY TIMEOUT 60)
string(REGEX MATCHALL "(^|\n)[A-Za-z0-9_/]+\\.[ \n#]" suites "${listed}")
if(NOT suites)
    message(FATAL_ERROR "${PROGRAM} has no tests")
endif()
set(tests "")
foreach(suite IN LISTS suites)
    string(REGEX MATCH "[A-Za-z0-9_/]+" suite "${suite}")
    string(MAKE_C_IDENTIFIER "${NAME}_${suite}" report)
    string(APPEND tests "add_test([==[${NAME}.${suite}]==] [==[${PROGRAM}]==] [==[--gtest_filter=${suite}.*]==])\n"
        "set_tests_properties([==[${NAME}.${suite}]==] PROPERTIES TIMEOUT 600"
        " ENVIRONMENT [==[${ENVIRONMENT};GTEST_OUTPUT=xml:${REPORTS}/${report}.xml]==])\n")
endforeach()
file(WRITE ${OUTPUT} "${tests}")
