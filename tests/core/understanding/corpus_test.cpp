#include "corpus.h"

#include "base/text.h"
#include "support/shared.h"
#include "understanding/scoring/score.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

namespace trato::understanding::test {

using namespace Qt::Literals::StringLiterals;

static QStringList linesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
}

static QString pathOf(Set set)
{
    switch (set) {
    case Set::HeldOut: return u"resources/understanding/heldout.tsv"_s;
    case Set::Open: return u"tests/core/understanding/data/open.tsv"_s;
    case Set::Blind: return u"tests/core/understanding/data/blind.tsv"_s;
    case Set::Latest: return u"tests/core/understanding/data/voices-latest.tsv"_s;
    case Set::Later: return u"tests/core/understanding/data/voices-later.tsv"_s;
    case Set::Recent: return u"tests/core/understanding/data/voices-recent.tsv"_s;
    case Set::Lately: return u"tests/core/understanding/data/voices-lately.tsv"_s;
    case Set::Fresh: return u"tests/core/understanding/data/voices-fresh.tsv"_s;
    case Set::Everyday: return u"tests/core/understanding/data/everyday.tsv"_s;
    }
    return {};
}

QVector<Labelled> messagesOf(Set set)
{
    return readLabelled(trato::test::sourcePath(pathOf(set))).value_or(QVector<Labelled>());
}

QStringList trainingTexts()
{
    QStringList texts;
    const QDir folder(trato::test::sourcePath(u"resources/understanding"_s));
    for (const QString& name : folder.entryList({u"*.tsv"_s}, QDir::Files)) {
        if (name == "heldout.tsv"_L1)
            continue;
        for (const QString& line : linesOf(folder.filePath(name)))
            texts.append(line.split(u'\t').value(2));
    }
    return texts;
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

namespace {

/// Letters and digits only, without accents, framed by blanks.
QString bare(const QString& text)
{
    QString out = u" "_s;
    for (const QChar c : trato::text::folded(text)) {
        if (c.isLetterOrNumber())
            out.append(c);
        else if (!out.endsWith(u' '))
            out.append(u' ');
    }
    return out.trimmed().prepend(u' ').append(u' ');
}

QSet<QString> lettersInThrees(const QString& text)
{
    QSet<QString> groups;
    for (qsizetype i = 0; i + 3 <= text.size(); ++i)
        groups.insert(text.mid(i, 3));
    return groups;
}

/// Finds which of the messages kept apart are (nearly) the same as a sentence.
class Likeness final {
public:
    explicit Likeness(const QVector<Labelled>& messages)
    {
        for (const Labelled& message : messages) {
            const QSet<QString> groups = lettersInThrees(bare(message.text));
            for (const QString& group : groups)
                m_where[group].append(static_cast<int>(m_sizes.size()));
            m_sizes.push_back(groups.size());
        }
    }

    /// The greatest share of common letter groups.
    double greatestWith(const QString& text) const
    {
        const QSet<QString> groups = lettersInThrees(bare(text));
        std::vector<qsizetype> common(m_sizes.size());
        for (const QString& group : groups) {
            const auto found = m_where.constFind(group);
            if (found == m_where.cend())
                continue;
            for (const int message : *found)
                ++common[static_cast<size_t>(message)];
        }
        double greatest = 0;
        for (size_t i = 0; i < common.size(); ++i)
            greatest = std::max(greatest, double(common[i]) / double(groups.size() + m_sizes[i] - common[i]));
        return greatest;
    }

private:
    QHash<QString, QVector<int>> m_where;
    std::vector<qsizetype> m_sizes;
};

} // namespace

TEST(Corpus, KeepsSetsApart)
{
    EXPECT_GT(messagesOf(Set::HeldOut).size(), 480);
    EXPECT_GT(messagesOf(Set::Open).size(), 240);
    EXPECT_GT(messagesOf(Set::Blind).size(), 200);
    EXPECT_GT(messagesOf(Set::Latest).size() + messagesOf(Set::Later).size(), 1'000);
    EXPECT_GT(messagesOf(Set::Recent).size() + messagesOf(Set::Lately).size(), 1'400);
    EXPECT_GT(messagesOf(Set::Fresh).size(), 680);
    EXPECT_GT(messagesOf(Set::Everyday).size(), 270);
    EXPECT_GT(trainingTexts().size(), 20'000);
}

TEST(Corpus, TrainsOnNothingThatIsNearlyAMessageKeptApart)
{
    constexpr double nearlySame = 0.75;
    const Likeness likeness(messagesOf(Set::HeldOut) + messagesOf(Set::Blind) + messagesOf(Set::Latest) +
                            messagesOf(Set::Later) + messagesOf(Set::Recent) + messagesOf(Set::Lately) +
                            messagesOf(Set::Fresh) + messagesOf(Set::Everyday));
    EXPECT_GE(likeness.greatestWith(messagesOf(Set::Blind).first().text), 1.0) << "likeness is found at all";
    for (const QString& text : trainingTexts())
        EXPECT_LT(likeness.greatestWith(text), nearlySame) << qPrintable(text);
}

} // namespace trato::understanding::test
