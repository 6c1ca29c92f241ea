#include "understanding/language/analysis.h"

#include "understanding/language/resource.h"

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

/// Longer ones are no words; their many letter groups would drown the rest.
constexpr int longestWord = 30;

QString tokenOf(const Word& word)
{
    if (word.kind == WordKind::Number)
        return u"_num"_s;
    if (word.is(","_L1) || word.is("."_L1))
        return QString();
    return word.text.left(longestWord);
}

template <class Mentions>
void replaceBy(const QString& token, const Mentions& mentions, QStringList& tokens)
{
    for (const auto& mention : mentions) {
        for (int i = mention.first; i < mention.end; ++i)
            tokens[i] = i == mention.first ? token : QString();
    }
}

QStringList tokensOf(const Analysis& analysis)
{
    QStringList tokens;
    tokens.reserve(analysis.words.size());
    for (const Word& word : analysis.words)
        tokens.append(tokenOf(word));
    replaceBy(u"_data"_s, analysis.dates, tokens);
    replaceBy(u"_valor"_s, analysis.amounts, tokens);
    replaceBy(u"_parcelas"_s, analysis.instalments, tokens);
    return tokens;
}

QString joined(const QStringList& tokens, int first, int end)
{
    constexpr int usualLength = 16; // of a word with the kinds it is of
    QString line;
    line.reserve(usualLength * (end - first + 1));
    line.append(u' ');
    for (int i = first; i < end; ++i) {
        if (!tokens[i].isEmpty())
            line.append(tokens[i]).append(u' ');
    }
    return line;
}

void appendPhrases(const Analysis& analysis, QString& line)
{
    for (const Sensitivity sensitivity : allSensitivities()) {
        if (analysis.phrases.isSure(sensitivity))
            line.append(u"_s_"_s + sensitivityName(sensitivity) + u' ');
    }
}

void appendWishes(const Analysis& analysis, QString& line)
{
    for (const Intent intent : allIntents()) {
        for (int i = 0; i < analysis.wishes[static_cast<size_t>(intent)]; ++i)
            line.append(u"_w_"_s + intentName(intent) + u' ');
    }
}

/// The kinds of the words in their order: neighbours among them say together what a sentence is about.
void appendKinds(const Analysis& analysis, int first, int end, QString& line)
{
    for (int i = first; i < end; ++i) {
        if (analysis.words[i].is("nao"_L1))
            line.append("_k_nao "_L1);
        for (const QString& kind : analysis.kinds[i])
            line.append("_k_"_L1).append(kind).append(u' ');
    }
}

/// A word alone and a long story ask for different things.
QString lengthToken(qsizetype words)
{
    const int step = words <= 1 ? 1 : words <= 3 ? 2 : words <= 7 ? 3 : words <= 20 ? 4 : 5;
    return u"_l%1 "_s.arg(step);
}

} // namespace

Result<Knowledge> Knowledge::load()
{
    Knowledge knowledge;
    TRATO_TRY(knowledge.kinds, Kinds::create(resourceTable(u"lexicon/kinds.tsv"_s)));
    TRATO_TRY(knowledge.lexicon, Lexicon::create(resourceTable(u"lexicon/phrases.tsv"_s), *knowledge.kinds));
    TRATO_TRY(knowledge.wishes, Wishes::create(resourceTable(u"lexicon/wishes.tsv"_s), *knowledge.kinds));
    TRATO_TRY(knowledge.plain, PlainTalk::create(resourceTable(u"lexicon/plain.tsv"_s), *knowledge.kinds));
    return knowledge;
}

Analysis analyse(QStringView text, QDate today, const Knowledge& knowledge)
{
    Analysis analysis;
    analysis.words = wordsOf(text);
    analysis.phrases = knowledge.lexicon->read(analysis.words);
    analysis.isPlain = knowledge.plain->isAllOf(analysis.words);
    analysis.amounts = amountsIn(analysis.words);
    analysis.instalments = instalmentsIn(analysis.words);
    analysis.dates = datesIn(analysis.words, today);
    analysis.tokens = tokensOf(analysis);
    analysis.kinds.reserve(analysis.tokens.size());
    for (const QString& token : analysis.tokens)
        analysis.kinds.append(knowledge.kinds->of(token));
    analysis.wishes = knowledge.wishes->read(joined(analysis.tokens, 0, static_cast<int>(analysis.tokens.size())));
    return analysis;
}

QByteArray intentLine(const Analysis& analysis, Hints hints)
{
    const int end = static_cast<int>(analysis.words.size());
    QString line = joined(analysis.tokens, 0, end);
    appendKinds(analysis, 0, end, line);
    line.append(lengthToken(end));
    if (hints == Hints::Given) {
        appendPhrases(analysis, line);
        appendWishes(analysis, line);
    }
    return line.toUtf8().append('\n');
}

QByteArray intentLineOf(const Analysis& analysis, const Passage& piece)
{
    QString line = joined(analysis.tokens, piece.first, piece.end);
    appendKinds(analysis, piece.first, piece.end, line);
    line.append(lengthToken(piece.end - piece.first));
    return line.toUtf8().append('\n');
}

QByteArray sensitivityLine(const Analysis& analysis, int first, int end)
{
    QString line = joined(analysis.tokens, first, end);
    appendKinds(analysis, first, end, line);
    return line.toUtf8().append('\n');
}

QByteArrayList sensitivityLines(const Analysis& analysis, const QVector<Passage>& pieces)
{
    QByteArrayList lines;
    lines.reserve(pieces.size());
    for (const Passage& piece : pieces)
        lines.append(sensitivityLine(analysis, piece.first, piece.end));
    return lines;
}

} // namespace trato::understanding
