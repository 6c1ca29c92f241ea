#include "corpus.h"

#include "support/shared.h"

#include <QFile>

#include <gtest/gtest.h>

namespace trato::understanding::test {

using namespace Qt::Literals::StringLiterals;

static HeldOut heldOutOf(const QStringList& fields)
{
    HeldOut example;
    example.intent = intentFromName(fields[0]).value();
    for (const QString& name : fields[1].split(u',', Qt::SkipEmptyParts))
        example.sensitivities.append(sensitivityFromName(name).value());
    example.text = fields[2];
    if (!fields[3].isEmpty())
        example.amountCents = fields[3].toLongLong();
    if (!fields[4].isEmpty())
        example.instalments = fields[4].toInt();
    if (!fields[5].isEmpty())
        example.date = QDate::fromString(fields[5], Qt::ISODate);
    return example;
}

QVector<HeldOut> heldOut()
{
    const QString own = trato::test::sourcePath(u"resources/understanding/heldout.tsv"_s);
    QFile file(qEnvironmentVariable("TRATO_TEST_HELDOUT", own));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QVector<HeldOut> examples;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n').mid(1)) {
        if (!line.isEmpty())
            examples.append(heldOutOf(line.split(u'\t')));
    }
    return examples;
}

Message messageOf(const QString& text, Channel channel)
{
    return {.text = text,
            .channel = channel,
            .receivedAt = Instant::fromDateTime(QDateTime(QDate(2026, 11, 19), QTime(10, 0), deskZone()))};
}

const Reader& reader()
{
    static const std::unique_ptr<Reader> opened = Reader::open().value();
    return *opened;
}

TEST(Corpus, HoldsOutASeventhOfTheSentences)
{
    EXPECT_GT(heldOut().size(), 330);
}

} // namespace trato::understanding::test
