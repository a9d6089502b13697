# `ruas`, the engine on the command line, and the tests that run it as a user would.
file(GLOB _command_line CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/apps/command_line/*.cpp")
add_executable(ruas "${PROJECT_SOURCE_DIR}/src/apps/cli_main.cpp" ${_command_line})
target_link_libraries(ruas PRIVATE ruas_engine ruas_platform ruas_warnings)

file(GLOB _command_line_tests CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/tests/cli/*.cpp")
add_executable(cli_test ${_command_line_tests})
target_link_libraries(cli_test PRIVATE ruas_engine json test_support)
target_compile_definitions(cli_test PRIVATE RUAS_PROGRAM="$<TARGET_FILE:ruas>")
add_dependencies(cli_test ruas)
add_test(NAME cli COMMAND cli_test)
set_tests_properties(cli PROPERTIES TIMEOUT 1200)
