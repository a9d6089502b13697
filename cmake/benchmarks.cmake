# ruas_bench, the engine's stages with a stopwatch, natively and in the browser; and the file they run on.
# Built only when asked for (scripts/bench).
file(GLOB _benchmarks CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/src/apps/benchmarks/*.cpp")
add_executable(ruas_bench EXCLUDE_FROM_ALL "${PROJECT_SOURCE_DIR}/src/apps/bench_main.cpp" ${_benchmarks})
target_link_libraries(ruas_bench PRIVATE ruas_engine ruas_platform ruas_warnings)

if(EMSCRIPTEN)
  set_target_properties(ruas_bench PROPERTIES SUFFIX .js)
  target_link_options(ruas_bench PRIVATE
    -O3 -sMODULARIZE=1 -sEXPORT_NAME=Bench -sENVIRONMENT=worker -sFILESYSTEM=0 -sINVOKE_RUN=0 -sEXIT_RUNTIME=0
    -sINITIAL_MEMORY=64MB -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=4GB -sSTACK_SIZE=1MB
    -sINCOMING_MODULE_JS_API=mainScriptUrlOrBlob,print,printErr
    -sEXPORTED_RUNTIME_METHODS=callMain,wasmMemory -sEXPORTED_FUNCTIONS=_main,_malloc,_free)
  if(RUAS_THREADS)
    # Twice: a stage that asks a whole Session has the pool of that beside the stages' own, which then rests.
    target_link_options(ruas_bench PRIVATE "-sPTHREAD_POOL_SIZE=2*(Module['threads']-1)" -sPTHREAD_POOL_SIZE_STRICT=2)
  endif()
else()
  add_executable(bench_data EXCLUDE_FROM_ALL "${PROJECT_SOURCE_DIR}/tests/bench/make_customers.cpp")
  target_link_libraries(bench_data PRIVATE ruas_base ruas_warnings)
endif()
