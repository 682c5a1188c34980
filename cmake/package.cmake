# The Debian package: ./dev package. What an installation has beside desktop.cmake's files, and how Debian wants it.
find_program(gzip gzip REQUIRED)
find_program(rsvg_convert rsvg-convert REQUIRED)

set(made ${CMAKE_CURRENT_BINARY_DIR}/package)
file(MAKE_DIRECTORY ${made})

# packed(NAME COMMAND...): the output of a command, packed, as build/package/NAME.gz
function(packed name)
    add_custom_command(OUTPUT ${made}/${name}.gz
        COMMAND ${ARGN} > ${made}/${name}
        COMMAND ${gzip} -9nf ${made}/${name}
        DEPENDS ${ARGV1} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY proven_packed ${made}/${name}.gz)
endfunction()
file(GLOB languages CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/translations/*.ts)
list(TRANSFORM languages REPLACE "^.*proven_(.*)\\.ts$" "\\1")
foreach(language IN LISTS languages ITEMS en)
    packed(proven.${language}.1 $<TARGET_FILE:proven> --man --language ${language})
    packed(proven-cli.${language}.1 $<TARGET_FILE:proven-cli> --man --language ${language})
    string(REGEX REPLACE "^en$" "" folder ${language})
    foreach(program IN ITEMS proven proven-cli)
        install(FILES ${made}/${program}.${language}.1.gz RENAME ${program}.1.gz
            DESTINATION ${CMAKE_INSTALL_MANDIR}/${folder}/man1)
    endforeach()
endforeach()
packed(changelog ${CMAKE_COMMAND} -E cat ${PROJECT_SOURCE_DIR}/resources/debian/changelog)
add_custom_command(OUTPUT ${made}/proven-cli
    COMMAND proven-cli --completion bash > ${made}/proven-cli DEPENDS proven-cli VERBATIM)
get_property(packed_files GLOBAL PROPERTY proven_packed)
set(pictures)
foreach(size IN ITEMS 16 22 24 32 48 64 128 256)
    add_custom_command(OUTPUT ${made}/${size}.png
        COMMAND ${rsvg_convert} -w ${size} -h ${size} ${desktop}/org.proven.proven.svg -o ${made}/${size}.png
        DEPENDS ${desktop}/org.proven.proven.svg VERBATIM)
    list(APPEND pictures ${made}/${size}.png)
    install(FILES ${made}/${size}.png RENAME org.proven.proven.png
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
endforeach()
add_custom_target(package_files ALL DEPENDS ${packed_files} ${made}/proven-cli ${pictures})

install(FILES ${made}/proven-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
install(FILES ${made}/changelog.gz ${PROJECT_SOURCE_DIR}/resources/debian/copyright
    DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME proven)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The Proven contributors <contributors@proven.example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "try out vendors before you rely on them")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Proven is for people who run a small business and want to hand work to
outsiders. Up to ten vendors are tried for one kind of work, with small jobs
first and six months of probation for each. It says how reliable each one is
and how sure that is, who may be given what today and why, and allows a
promotion only when the six months are over. Everything lies in one file.
.
There is a window and, over the same book and the same laws, a command line.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Nothing links to these: the plug-in that draws the icons, the icons, letters, and Qt's own words in other languages.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, breeze-icon-theme, fonts-dejavu-core, qt6-translations-l10n")
# They tell the desktop whose a book is when it is clicked. Every desktop has them; a machine without one need not.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "desktop-file-utils, shared-mime-info")
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
