// Gives a target every file of its corpus, so that what a fuzzer once found stays mended where there is no clang.

#include "fuzz_target.h"

#include <QDirIterator>
#include <QFile>

int main(int argc, char **argv)
{
    int replayed = 0;
    for (int place = 1; place < argc; ++place) {
        QDirIterator files(QString::fromLocal8Bit(argv[place]), QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                return EXIT_FAILURE;
            const QByteArray bytes = file.readAll();
            // Told before it is tried: a target that ends the program says nothing more.
            std::fprintf(stderr, "%s\n", qUtf8Printable(file.fileName()));
            LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                   static_cast<std::size_t>(bytes.size()));
            ++replayed;
        }
    }
    std::printf("%d inputs replayed\n", replayed);
    return replayed > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
