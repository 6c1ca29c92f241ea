// A bank's return file of a million records, read and judged, beside reading the lines of the same file: at least
// 100,000 records a second.

#include "bench/measure.h"

#include "payments/cnab/returnreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace trato;
using namespace Qt::StringLiterals;

namespace {

QByteArray padded(qint64 value, int width) { return QByteArray::number(value).rightJustified(width, '0'); }

void put(QByteArray& line, int column, const QByteArray& text) { line.replace(column - 1, text.size(), text); }

QByteArray blank(int width) { return QByteArray(width, ' '); }

/// Itaú's 400 columns: the fee is taken off, the reader adds it again.
QByteArray wide(int number)
{
    QByteArray line = blank(400);
    put(line, 1, "1");
    put(line, 63, padded(number, 8));
    put(line, 109, number % 5 == 0 ? "02" : "06");
    put(line, 111, "180126");
    put(line, 117, padded(number, 10));
    put(line, 147, "150126");
    put(line, 153, padded(20'000 + number % 1000, 13));
    put(line, 176, padded(199, 13));
    put(line, 254, padded(19'801 + number % 1000, 13));
    put(line, 267, padded(0, 13));
    put(line, 296, "200126");
    put(line, 325, "PAGADORA EXEMPLO");
    put(line, 395, padded((number + 2) % 1'000'000, 6));
    return line + "\r\n";
}

QByteArray segment(char letter, qint64 number)
{
    QByteArray line = blank(240);
    put(line, 1, "00100013");
    put(line, 9, padded(number % 100'000, 5));
    put(line, 14, QByteArray(1, letter) + " 06");
    return line;
}

QByteArray narrow(int number)
{
    QByteArray title = segment('T', 2LL * number + 1);
    put(title, 38, "3128557" + padded(number, 10));
    put(title, 59, padded(number, 10));
    put(title, 74, "15012026");
    put(title, 82, padded(20'000 + number % 1000, 15));
    put(title, 133, "1" + padded(52'998'224'725, 15) + "PAGADORA EXEMPLO");
    put(title, 199, padded(199, 15));
    QByteArray money = segment('U', 2LL * number + 2);
    put(money, 18, padded(0, 60));
    put(money, 78, padded(20'000 + number % 1000, 15) + padded(19'801 + number % 1000, 15));
    put(money, 138, "1801202620012026");
    return title + "\r\n" + money + "\r\n";
}

struct Shape {
    QString name;
    QByteArray head;
    std::function<QByteArray(int)> record;
};

Shape shapeWide()
{
    QByteArray head = blank(400);
    put(head, 1, "02RETORNO01COBRANCA");
    put(head, 77, "341BANCO ITAU SA");
    put(head, 395, "000001");
    return {u"CNAB 400"_s, head + "\r\n", wide};
}

Shape shapeNarrow()
{
    QByteArray head = blank(240);
    put(head, 1, "00100000");
    put(head, 143, "220112026");
    QByteArray lot = blank(240);
    put(lot, 1, "00100011T01");
    return {u"CNAB 240"_s, head + "\r\n" + lot + "\r\n", narrow};
}

Result<void> write(const QString& path, const Shape& shape, int records)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(u"unwritable"_s, path);
    file.write(shape.head);
    for (int number = 0; number < records; ++number)
        file.write(shape.record(number));
    return {};
}

Result<void> readRecords(const QString& path, int expected)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(u"unreadable"_s, path);
    qint64 cents = 0;
    TRATO_TRY(const auto end, payments::readReturnFile(file, [&](const payments::BankRecord& record) {
        cents += record.isPayment ? record.paid.cents() : 0;
    }));
    // A file without trailer, and nothing else that is odd.
    if (end.records != expected || cents <= 0 || end.problems.size() != 1)
        return failure(u"unexpected"_s, u"%1 records, %2 problems"_s.arg(end.records).arg(end.problems.size()));
    return {};
}

Result<void> readLines(const QString& path, int expected)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(u"unreadable"_s, path);
    QByteArray line(1024, '\0');
    int lines = 0;
    while (file.readLine(line.data(), line.size()) > 0)
        ++lines;
    return lines < expected ? Result<void>(failure(u"unexpected"_s, QString::number(lines))) : Result<void>();
}

Result<void> measure(const Shape& shape, const bench::Options& options)
{
    const int records = options.size(1'000'000, 2'000);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"return"_s);
    TRATO_CHECK(write(path, shape, records));
    bench::compare({.name = shape.name + u": %1 records read"_s.arg(records),
                       .reference = u"the lines of the same file"_s,
                       .goal = u"<= %1 ms: 100,000 a second"_s.arg(records / 100),
                       .product = [&] { return readRecords(path, records); },
                       .beside = [&] { return readLines(path, records); }},
        options);
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto options = bench::Options::parse(argc, argv);
    return bench::runAll([&]() -> Result<void> {
        TRATO_CHECK(measure(shapeNarrow(), options));
        return measure(shapeWide(), options);
    });
}
