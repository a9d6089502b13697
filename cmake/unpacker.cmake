# The small program that unpacks the page's other programs: unpacker.wasm, the LZMA decoder of 7-Zip and a thin shell.
set(RUAS_LZMA_DIR "${RUAS_CACHE}/7zip/C" CACHE PATH "Folder of LzmaDec.c (default: where scripts/setup unpacks it)")
if(NOT EXISTS "${RUAS_LZMA_DIR}/LzmaDec.c")
  message(FATAL_ERROR "The LZMA decoder's source is missing in ${RUAS_LZMA_DIR}: run scripts/setup.")
endif()

# The C source is valid C++, and the toolchain file names no compiler for C.
set_source_files_properties("${RUAS_LZMA_DIR}/LzmaDec.c" PROPERTIES LANGUAGE CXX)
add_library(lzma_decoder STATIC "${RUAS_LZMA_DIR}/LzmaDec.c")
target_include_directories(lzma_decoder SYSTEM PUBLIC "${RUAS_LZMA_DIR}")
target_compile_options(lzma_decoder PRIVATE -w -O2)

# No glue: the page calls the exports itself. Memory grows, so there is one import, the news of it.
add_executable(unpacker "${PROJECT_SOURCE_DIR}/src/apps/unpacker_main.cpp")
target_link_libraries(unpacker PRIVATE lzma_decoder ruas_warnings)
set_target_properties(unpacker PROPERTIES SUFFIX .wasm)
target_compile_options(unpacker PRIVATE -Os)
target_link_options(unpacker PRIVATE -O2 --no-entry -sSTANDALONE_WASM=1 -sFILESYSTEM=0 -sALLOW_MEMORY_GROWTH=1 -sMALLOC=emmalloc
                    -sSTACK_SIZE=16kB -sINITIAL_MEMORY=1MB)
