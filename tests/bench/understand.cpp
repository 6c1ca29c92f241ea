// A message read, beside fastText alone: both embedded fastText models asked once about its words, which must be folded
// and parted first. Each message by itself, so that the slowest ones show; all those that are kept apart from training.

#include "bench/measure.h"

#include "base/text.h"
#include "support/shared.h"
#include "understanding/language/resource.h"
#include "understanding/scoring/score.h"

#include <fasttext/fasttext.h>

#include <QTemporaryDir>

#include <sstream>

namespace {

using namespace trato;
using namespace trato::understanding;
using namespace Qt::StringLiterals;

QStringList textsOf(const QStringList& files)
{
    QStringList texts;
    for (const QString& file : files) {
        for (const Labelled& message : readLabelled(test::sourcePath(file)).value_or(QVector<Labelled>()))
            texts.append(message.text);
    }
    return texts;
}

/// Turns through the texts, for as long as it is asked.
class Turns final {
public:
    explicit Turns(QStringList texts)
        : m_texts(std::move(texts))
    {
    }
    const QString& next() { return m_texts[m_at++ % m_texts.size()]; }

private:
    QStringList m_texts;
    qsizetype m_at = 0;
};

/// An embedded model, read by the library's own code.
class Model final {
public:
    explicit Model(const QString& name)
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::WriteOnly) && file.write(resourceFile(name)) > 0 && file.flush())
            m_model.loadModel(file.fileName().toStdString());
    }

    size_t ask(const std::string& line) const
    {
        constexpr int all = 100;
        std::istringstream stream(line);
        std::vector<std::pair<fasttext::real, std::string>> answers;
        m_model.predictLine(stream, answers, all, 0);
        return answers.size();
    }

private:
    mutable fasttext::FastText m_model;
};

void compareOver(const QString& name, const QStringList& texts, const QString& goal, const bench::Options& options)
{
    static const auto reader = Reader::open().value();
    static const Model intents(u"intents.bin"_s);
    static const Model sensitivities(u"sensitivities.bin"_s);
    Turns read(texts);
    Turns asked(texts);
    bench::compare({.name = name.arg(texts.size()),
                       .reference = u"fastText alone"_s,
                       .goal = goal,
                       .product = [&]() -> Result<void> {
                           const Reading reading = reader->read({.text = read.next(), .receivedAt = labelledInstant()});
                           return reading.confidence < 0 ? failure(u"unread"_s, {}) : Result<void>();
                       },
                       .beside = [&]() -> Result<void> {
                           const std::string line = text::words(asked.next()).join(u' ').toStdString() + '\n';
                           const bool answered = intents.ask(line) + sensitivities.ask(line) > 0;
                           return answered ? Result<void>() : failure(u"unanswered"_s, {});
                       },
                       .runsPerRepetition = static_cast<int>(texts.size())},
        options);
}

} // namespace

int main(int argc, char** argv)
{
    const auto options = bench::Options::parse(argc, argv);
    return bench::runAll([&]() -> Result<void> {
        QStringList texts = textsOf({u"tests/core/understanding/data/voices-seen.tsv"_s,
            u"tests/core/understanding/data/voices-unseen.tsv"_s, u"resources/understanding/heldout.tsv"_s});
        if (texts.isEmpty())
            return failure(u"no_messages"_s, u"the messages kept apart can't be read"_s);
        texts = texts.mid(0, options.size(static_cast<int>(texts.size()), 40));
        compareOver(u"one of %1 messages understood"_s, texts, u"≤ 1 ms, ≤ 2"_s, options);
        QStringList notes;
        for (qsizetype i = 0; i + 12 <= texts.size(); i += 12)
            notes.append(texts.mid(i, 12).join(u' '));
        compareOver(u"one of %1 voice notes of a dozen messages each"_s, notes, u"≤ 1 ms"_s, options);
        return {};
    });
}
