# The engine of the page's worker: engine.js (Emscripten's glue, taken as it is) and engine.wasm.
add_executable(engine_worker "${PROJECT_SOURCE_DIR}/src/apps/engine_main.cpp" "${PROJECT_SOURCE_DIR}/src/apps/engine_chapters.cpp")
target_link_libraries(engine_worker PRIVATE ruas_engine ruas_platform ruas_warnings)
# EM_JS takes JavaScript as an argument of a macro: dollars and all.
set_source_files_properties("${PROJECT_SOURCE_DIR}/src/apps/engine_main.cpp" PROPERTIES COMPILE_OPTIONS
                            "-Wno-dollar-in-identifier-extension;-Wno-gnu-zero-variadic-macro-arguments")
set_target_properties(engine_worker PROPERTIES OUTPUT_NAME engine SUFFIX .js)
target_link_options(engine_worker PRIVATE
  -O3 --no-entry -sMODULARIZE=1 -sEXPORT_NAME=Engine -sENVIRONMENT=worker
  -sFILESYSTEM=0 -sDYNAMIC_EXECUTION=0
  -sINITIAL_MEMORY=64MB -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=4GB -sSTACK_SIZE=1MB
  -sINCOMING_MODULE_JS_API=instantiateWasm,mainScriptUrlOrBlob
  -sEXPORTED_RUNTIME_METHODS=wasmMemory
  -sEXPORTED_FUNCTIONS=_malloc,_free)
if(RUAS_THREADS)
  # The shell says how many; the engine's own thread is one of them.
  target_link_options(engine_worker PRIVATE "-sPTHREAD_POOL_SIZE=Module['threads']-1" -sPTHREAD_POOL_SIZE_STRICT=2 -Wno-pthreads-mem-growth)
endif()
