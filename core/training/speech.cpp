#include "training/speech.h"

#include "base/text.h"
#include "base/toml.h"
#include "compliance/disclosure.h"
#include "training/scenario.h"
#include "training/words.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace trato::training {
namespace {

std::vector<QStringList> phrasesOf(const QJsonArray& list)
{
    std::vector<QStringList> phrases;
    for (const QJsonValue one : list) {
        if (QStringList words = text::words(one.toString()); !words.isEmpty())
            phrases.push_back(std::move(words));
    }
    return phrases;
}

/// Each word of the phrase is the beginning of a word of the text, in a row.
bool standsIn(const QStringList& words, const QStringList& phrase)
{
    const auto same = [](const QString& word, const QString& wanted) { return word.startsWith(wanted); };
    return std::search(words.begin(), words.end(), phrase.begin(), phrase.end(), same) != words.end();
}

bool anyIn(const QStringList& words, const std::vector<QStringList>& phrases)
{
    return std::any_of(phrases.begin(), phrases.end(), [&](const QStringList& one) { return standsIn(words, one); });
}

/// 0 for what no debt comes to, however many digits it has.
qint64 centsIn(QString written)
{
    constexpr qsizetype mostDigits = 12;
    written.remove(u'.');
    const QStringList parts = written.split(u',');
    if (parts[0].size() > mostDigits)
        return 0;
    return parts[0].toLongLong() * 100 + (parts.size() > 1 ? parts[1].leftJustified(2, u'0').left(2).toLongLong() : 0);
}

QString plain(QString text) { return text.replace(QChar::Nbsp, u' ').replace(QChar(0x202F), u' '); }

/// Who says that collecting ends does not collect by saying it.
QString withoutCollecting(QString text)
{
    static const QRegularExpression collecting(
        QStringLiteral("cobran[çc]as?"), QRegularExpression::CaseInsensitiveOption);
    return text.remove(collecting);
}

const QString amountPattern = QStringLiteral(R"((\d{1,3}(?:\.\d{3})+(?:,\d{2})?|\d+(?:,\d{2})?))");

} // namespace

std::optional<SpokenTerms> termsIn(const QString& text)
{
    static const QRegularExpression several(
        QStringLiteral(
            R"((\d{1,3})\s*(?:x|vezes|parcelas|prestações|prestacoes)\s*(?:iguais\s*)?(?:de|por)\s*(?:R\$)?\s*)") +
            amountPattern,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression entry(QStringLiteral(R"((?:entrada\s*(?:de|por|fica em)?\s*(?:R\$)?\s*)") +
                                              amountPattern + QStringLiteral(R"()|(?:R\$\s*)") + amountPattern +
                                              QStringLiteral(R"(\s*(?:reais)?\s*(?:de|como|na)\s*entrada))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression money(
        QStringLiteral(R"(R\$\s*)") + amountPattern, QRegularExpression::CaseInsensitiveOption);
    const QString words = plain(text);
    SpokenTerms terms;
    if (const auto found = entry.match(words); found.hasMatch())
        terms.entryCents = centsIn(found.captured(1).isEmpty() ? found.captured(2) : found.captured(1));
    if (const auto found = several.match(words); found.hasMatch()) {
        terms.instalments = found.captured(1).toInt();
        terms.amountCents = centsIn(found.captured(2));
        return terms.amountCents > 0 ? std::optional(terms) : std::nullopt;
    }
    static const QRegularExpression cash(
        QStringLiteral("[àa] vista|quita|uma vez|parcela [úu]nica"), QRegularExpression::CaseInsensitiveOption);
    const auto found = money.match(words);
    if (!found.hasMatch() || !cash.match(words).hasMatch())
        return std::nullopt;
    terms.amountCents = centsIn(found.captured(1));
    return terms.amountCents > 0 ? std::optional(terms) : std::nullopt;
}

Result<Speech> Speech::open()
{
    TRATO_TRY(std::shared_ptr<const understanding::Reader> reader, understanding::Reader::open());
    return fromToml(trainingFile(QStringLiteral("speech.toml")), std::move(reader));
}

Result<Speech> Speech::fromToml(QByteArrayView bytes, std::shared_ptr<const understanding::Reader> reader)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    Speech speech;
    speech.m_reader = std::move(reader);
    for (const QJsonValue value : document.value(QStringLiteral("move")).toArray()) {
        const QJsonObject move = value.toObject();
        speech.m_moves.push_back(
            {move.value(QStringLiteral("name")).toString(), phrasesOf(move.value(QStringLiteral("phrases")).toArray()),
                phrasesOf(move.value(QStringLiteral("unless")).toArray())});
    }
    const bool whole = std::all_of(speech.m_moves.begin(), speech.m_moves.end(),
        [](const Move& move) { return !move.name.isEmpty() && !move.phrases.empty(); });
    if (!whole || speech.m_moves.empty())
        return failure(QStringLiteral("invalid_speech"), Words::tr("The table of what sentences do is not whole."));
    return speech;
}

Spoken Speech::read(const QString& text, Instant at) const
{
    const QString words = plain(text);
    const QStringList folded = text::words(words);
    Spoken spoken;
    for (const Move& move : m_moves) {
        if (anyIn(folded, move.phrases) && !anyIn(folded, move.unless))
            spoken.moves.append(move.name);
    }
    const bool ends =
        spoken.moves.contains(QStringLiteral("holds_off")) || spoken.moves.contains(QStringLiteral("confirms_stop"));
    if (compliance::DisclosureWords::standard().find(ends ? withoutCollecting(words) : words))
        spoken.moves.append(QStringLiteral("discloses"));
    spoken.terms = termsIn(words);
    if (spoken.terms)
        spoken.moves.append(QStringLiteral("offers"));
    if (m_reader && m_reader->read({.text = words, .receivedAt = at}).date)
        spoken.moves.append(QStringLiteral("dates"));
    if (words.contains(QStringLiteral("br.gov.bcb.pix")) || words.contains(QStringLiteral("000201")))
        spoken.moves.append(QStringLiteral("gives_pix"));
    const bool shouts = words.size() > 12 && words == words.toUpper() && words != words.toLower();
    if (shouts && !spoken.moves.contains(QStringLiteral("gives_pix")))
        spoken.moves.append(QStringLiteral("rude"));
    return spoken;
}

} // namespace trato::training
