# Where scripts/setup keeps what outlives a clone: compilers, sources, ccache.
if(DEFINED ENV{XDG_CACHE_HOME})
  set(RUAS_CACHE "$ENV{XDG_CACHE_HOME}/ruas")
else()
  set(RUAS_CACHE "$ENV{HOME}/.cache/ruas")
endif()
