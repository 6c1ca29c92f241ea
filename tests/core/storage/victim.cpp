// storage_victim URL: writes pairs of rows in transactions for ever and says after each commit how many pairs there
// are. The tests kill it at any instant.

#include "storage/bulkwriter.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <cstdio>

using namespace trato;
using namespace Qt::StringLiterals;

namespace {

Result<void> writePair(storage::Database& database, int number)
{
    return database.transaction([&]() -> Result<void> {
        const QString name = u"pair %1 "_s.arg(number);
        TRATO_CHECK(database.execute(u"storage/record_migration"_s,
            {{":version", 10'000 + number}, {":name", name}, {":checksum", name}, {":at", 1}}));
        TRATO_TRY(const auto writer, storage::BulkWriter::open(database, u"setting"_s, {u"name"_s, u"value"_s}));
        for (int i = 0; i < 200; ++i) {
            writer->text(name + QString::number(i)).text(name);
            TRATO_CHECK(writer->endRow());
        }
        TRATO_CHECK(writer->finish());
        return {};
    });
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto database = storage::Database::open(QString::fromUtf8(argv[1]));
    for (int number = 1; database && writePair(**database, number); ++number) {
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
    return 1;
}
