# What a desktop by freedesktop.org's rules finds a program by, the same in every package: menu entry, metainfo, file type
# and icon.
include(GNUInstallDirs)
set(desktop ${PROJECT_SOURCE_DIR}/resources/desktop)

# Where the project shows itself; the screenshots of the metainfo are docs/guide below it. A reserved name until there is one.
set(PROVEN_SITE https://proven.example.org CACHE STRING "The address of the project's site, without a slash at its end")
configure_file(${desktop}/org.proven.proven.metainfo.xml ${CMAKE_CURRENT_BINARY_DIR}/org.proven.proven.metainfo.xml @ONLY)

install(FILES ${desktop}/org.proven.proven.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${desktop}/org.proven.proven.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/org.proven.proven.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${desktop}/proven-mime.xml RENAME org.proven.proven.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
