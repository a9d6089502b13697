# The interface of the page: ui.js and ui.wasm.
add_executable(ui "${PROJECT_SOURCE_DIR}/src/apps/ui_main.cpp")
target_link_libraries(ui PRIVATE ruas_ui ruas_warnings)
set_target_properties(ui PROPERTIES SUFFIX .js)
target_compile_options(ui PRIVATE -Os)
target_link_options(ui PRIVATE
  -Os -sMODULARIZE=1 -sEXPORT_NAME=RuasInterface -sENVIRONMENT=web
  -sMIN_WEBGL_VERSION=2 -sMAX_WEBGL_VERSION=2 -sFILESYSTEM=0 -sDYNAMIC_EXECUTION=0
  -sALLOW_MEMORY_GROWTH=1 -sMAXIMUM_MEMORY=4GB -sSTACK_SIZE=256kB -sMALLOC=emmalloc
  -sINCOMING_MODULE_JS_API=wasmBinary,instantiateWasm,canvas,print,printErr
  -sEXPORTED_RUNTIME_METHODS=stringToNewUTF8,UTF8ToString,HEAPU8,HEAPU32,HEAPF32,GL
  -sEXPORTED_FUNCTIONS=_main,_malloc,_free)
