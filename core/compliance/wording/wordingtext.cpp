#include "compliance/wording/wordingtext.h"

#include <QChar>
#include <QString>

#include <algorithm>

namespace trato::compliance {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Longer "words" are codes and links; they are cut here and match nothing.
constexpr qsizetype longestWord = 40;
/// More digits than this before the decimals are no amount of money anybody owes.
constexpr qsizetype longestAmount = 12;

constexpr std::u16string_view monthNames[]{u"janeiro", u"fevereiro", u"marco", u"abril", u"maio", u"junho", u"julho",
    u"agosto", u"setembro", u"outubro", u"novembro", u"dezembro"};

int monthOf(QStringView folded)
{
    const auto found = std::find_if(std::begin(monthNames), std::end(monthNames), [&](std::u16string_view name) {
        return folded == QStringView(name.data(), static_cast<qsizetype>(name.size()));
    });
    return found == std::end(monthNames) ? 0 : static_cast<int>(found - std::begin(monthNames)) + 1;
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Skin tones, joiners, directions: nothing to read.
bool isHidden(QChar c)
{
    return c.isMark() || c.category() == QChar::Other_Format || (c.category() == QChar::Other_Control && !c.isSpace());
}

QChar foldedLetter(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x80)
        return code >= u'A' && code <= u'Z' ? QChar(code + 0x20) : c;
    const QString parts = c.decomposition();
    return parts.isEmpty() ? c.toLower() : parts.front().toLower();
}

/// "1.234,56", "300", "300.5": cents; nothing when it is no way to write an amount.
std::optional<qint64> centsOf(QStringView figure)
{
    qsizetype decimal = figure.lastIndexOf(u',');
    const qsizetype point = figure.lastIndexOf(u'.');
    if (decimal < 0 && point >= 0 && figure.size() - point <= 3)
        decimal = point;
    const QStringView whole = decimal < 0 ? figure : figure.left(decimal);
    const QStringView rest = decimal < 0 ? QStringView() : figure.mid(decimal + 1);
    if (whole.size() > longestAmount || rest.size() > 2)
        return std::nullopt;
    qint64 cents = 0;
    for (const QChar c : whole) {
        if (isDigit(c))
            cents = cents * 10 + c.digitValue();
        else if (c != u'.')
            return std::nullopt;
    }
    for (qsizetype i = 0; i < 2; ++i) {
        if (i < rest.size() && !isDigit(rest[i]))
            return std::nullopt;
        cents = cents * 10 + (i < rest.size() ? rest[i].digitValue() : 0);
    }
    return cents;
}

bool looksLikeMoney(QStringView figure)
{
    const qsizetype comma = figure.lastIndexOf(u',');
    return comma > 0 && figure.size() - comma == 3;
}

/// "27/11" and "27/11/2026".
std::optional<TextDate> dateOf(QStringView figure)
{
    TextDate date;
    int part = 0;
    int* const parts[]{&date.day, &date.month, &date.year};
    for (const QChar c : figure) {
        if (c == u'/' && part < 2)
            ++part;
        else if (isDigit(c) && *parts[part] < 10000)
            *parts[part] = *parts[part] * 10 + c.digitValue();
        else
            return std::nullopt;
    }
    if (part == 0 || date.day < 1 || date.day > 31 || date.month < 1 || date.month > 12)
        return std::nullopt;
    if (date.year > 0 && date.year < 100)
        date.year += 2000;
    return date;
}

int symbolOfPlace(QStringView name)
{
    for (const auto amount : {"valor"_L1, "entrada"_L1, "parcela"_L1, "oferta"_L1}) {
        if (name == amount)
            return AmountSymbol;
    }
    if (name == "data"_L1 || name == "vencimento"_L1)
        return DateSymbol;
    return name == "dias_atraso"_L1 || name == "parcelas"_L1 ? NumberSymbol : FirstWordSymbol;
}

} // namespace

bool TextDate::means(QDate date) const
{
    return date.day() == day && (month == 0 || date.month() == month) && (year == 0 || date.year() == year);
}

/// Reads a text from left to right, once.
class WordingReader final {
public:
    WordingReader(WordingText& out, const Vocabulary& vocabulary)
        : m_out(out)
        , m_text(out.m_text)
        , m_vocabulary(vocabulary)
    {
        m_out.m_tokens.reserve(static_cast<size_t>(m_text.size() / 5 + 2));
        m_out.m_symbols.reserve(static_cast<size_t>(m_text.size() / 4 + 2));
    }

    void read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (isDigit(c))
                takeFigure();
            else if (c.isLetter())
                takeWord();
            else if (c == u'{' && takePlace())
                continue;
            else
                takeMark(c);
        }
    }

private:
    [[nodiscard]] bool has(qsizetype at) const { return at < m_text.size(); }

    void takeWord()
    {
        const qsizetype from = m_at;
        int letters = 0;
        bool capital = true;
        m_word.clear();
        while (has(m_at) && (m_text[m_at].isLetterOrNumber() || isHidden(m_text[m_at]) || spelledOut(from))) {
            const QChar c = m_text[m_at++];
            if (!c.isLetterOrNumber())
                continue;
            letters += c.isLetter() ? 1 : 0;
            capital = capital && (!c.isLetter() || c.isUpper());
            if (m_word.size() < longestWord)
                m_word.append(foldedLetter(c));
        }
        if (m_word == "r"_L1 && has(m_at) && m_text[m_at] == u'$') {
            ++m_at;
            m_currency = from;
            return;
        }
        m_currency = -1;
        unstretch();
        if (m_word == "mil"_L1 && takeThousands())
            return;
        takePronoun();
        add(from, m_at);
        m_out.m_tokens.back().shouted = capital && letters >= 3;
        m_vocabulary.find(m_word, m_out.m_symbols);
        closeSymbols();
        nameOfFigureBefore();
        remember();
    }

    /// A dot or a dash within "S.P.C." and "S-P-C": single letters on both sides.
    [[nodiscard]] bool spelledOut(qsizetype from) const
    {
        const bool mark = m_text[m_at] == u'.' || m_text[m_at] == u'-';
        if (!mark || m_at == 0 || !has(m_at + 1) || !m_text[m_at - 1].isLetter() || !m_text[m_at + 1].isLetter())
            return false;
        const bool oneBefore = m_at - from == 1 || (m_at - from >= 2 && !m_text[m_at - 2].isLetterOrNumber());
        const bool oneBehind = !has(m_at + 2) || !m_text[m_at + 2].isLetterOrNumber();
        return oneBefore && oneBehind;
    }

    /// "processá-lo" is "processar": the pronoun took the last letter with it.
    void takePronoun()
    {
        if (!has(m_at) || m_text[m_at] != u'-' || m_word.isEmpty() || !QStringView(u"aeio").contains(m_word.back()))
            return;
        for (const QStringView pronoun : {u"los", u"las", u"lo", u"la"}) {
            const qsizetype end = m_at + 1 + pronoun.size();
            const bool fits = m_text.mid(m_at + 1, pronoun.size()).compare(pronoun, Qt::CaseInsensitive) == 0 &&
                              (!has(end) || !m_text[end].isLetterOrNumber());
            if (!fits)
                continue;
            m_word.append(u'r');
            m_at = end;
            return;
        }
    }

    /// "R$ 5 mil", "5 mil reais": the word belongs to the figure.
    bool takeThousands()
    {
        if (m_figure < 0 || m_figure + 1 != static_cast<int>(m_out.m_tokens.size()) || m_thousands)
            return false;
        m_thousands = true;
        m_out.m_tokens.back().to = static_cast<int>(m_at);
        auto& amounts = m_out.m_amounts;
        if (!amounts.empty() && amounts.back().token == m_figure)
            amounts.back().amount = money::Money(amounts.back().amount.cents() * 1000);
        return true;
    }

    /// "hojeee" is "hoje"; "rr" and "ss" stay.
    void unstretch()
    {
        qsizetype kept = 0;
        for (qsizetype i = 0; i < m_word.size();) {
            qsizetype end = i;
            while (end < m_word.size() && m_word[end] == m_word[i])
                ++end;
            const qsizetype run = end - i >= 3 ? 1 : end - i;
            for (qsizetype k = 0; k < run; ++k)
                m_word[kept++] = m_word[i];
            i = end;
        }
        m_word.truncate(kept);
    }

    /// "300 reais" is an amount, "27 de novembro" a day: the word says what the figure before it was.
    void nameOfFigureBefore()
    {
        auto& tokens = m_out.m_tokens;
        if (m_figure >= 0 && m_figure + 2 == static_cast<int>(tokens.size()) &&
            (m_word == "reais"_L1 || m_word == "real"_L1 || m_word == "conto"_L1 || m_word == "contos"_L1))
            amountAt(m_figure, m_figureText);
        const int month = m_figure >= 0 && m_previous == "de"_L1 ? monthOf(m_word) : 0;
        if (month > 0 && m_figure + 3 == static_cast<int>(tokens.size()))
            dateAt(m_figure, month);
    }

    void amountAt(int token, QStringView figure)
    {
        const auto cents = centsOf(figure);
        TextToken& figureToken = m_out.m_tokens[static_cast<size_t>(token)];
        if (figureToken.endSymbol > figureToken.firstSymbol)
            m_out.m_symbols[static_cast<size_t>(figureToken.firstSymbol)] = AmountSymbol;
        const bool known = !m_out.m_amounts.empty() && m_out.m_amounts.back().token == token;
        if (cents && !known)
            m_out.m_amounts.push_back({token, money::Money(*cents * (m_thousands ? 1000 : 1))});
    }

    void dateAt(int token, int month)
    {
        const int day = m_figureText.size() <= 2 ? m_figureText.toInt() : 0;
        if (day < 1 || day > 31)
            return;
        const TextToken& figure = m_out.m_tokens[static_cast<size_t>(token)];
        m_out.m_symbols[static_cast<size_t>(figure.firstSymbol)] = DateSymbol;
        if (!m_out.m_dates.empty() && m_out.m_dates.back().token == token)
            m_out.m_dates.pop_back(); // "dia 27" of "dia 27 de novembro"
        m_out.m_dates.push_back({token, day, month, 0, figure.from, m_out.m_tokens.back().to});
    }

    void takeFigure()
    {
        const qsizetype from = m_at;
        while (has(m_at) && (isDigit(m_text[m_at]) || isSeparator(m_at)))
            ++m_at;
        const QStringView figure = m_text.mid(from, m_at - from);
        const bool money = m_currency >= 0;
        add(money ? m_currency : from, m_at);
        m_out.m_symbols.push_back(NumberSymbol);
        closeSymbols();
        m_figure = static_cast<int>(m_out.m_tokens.size()) - 1;
        m_figureText = figure;
        m_thousands = false;
        m_currency = -1;
        classify(figure, money);
        m_word.clear();
        remember();
    }

    void classify(QStringView figure, bool money)
    {
        int& symbol = m_out.m_symbols.back();
        const TextToken& token = m_out.m_tokens.back();
        if (money || looksLikeMoney(figure)) {
            amountAt(m_figure, figure);
        } else if (const auto date = dateOf(figure)) {
            symbol = DateSymbol;
            m_out.m_dates.push_back({m_figure, date->day, date->month, date->year, token.from, token.to});
        } else if (has(m_at) && m_text[m_at] == u'%') {
            symbol = PercentSymbol;
        } else if (figure.contains(u':') || (has(m_at) && foldedLetter(m_text[m_at]) == u'h')) {
            symbol = TimeSymbol;
        } else if (m_previous == "dia"_L1 && figure.size() <= 2 && figure.toInt() >= 1 && figure.toInt() <= 31) {
            symbol = DateSymbol;
            m_out.m_dates.push_back({m_figure, figure.toInt(), 0, 0, token.from, token.to});
        }
    }

    [[nodiscard]] bool isSeparator(qsizetype at) const
    {
        return QStringView(u".,/:").contains(m_text[at]) && has(at + 1) && isDigit(m_text[at + 1]);
    }

    bool takePlace()
    {
        const qsizetype end = m_text.indexOf(u'}', m_at);
        if (end < 0 || end - m_at > longestWord)
            return false;
        add(m_at, end + 1);
        if (const int symbol = symbolOfPlace(m_text.mid(m_at + 1, end - m_at - 1)); symbol < FirstWordSymbol)
            m_out.m_symbols.push_back(symbol);
        closeSymbols();
        m_word.clear();
        remember();
        m_at = end + 1;
        return true;
    }

    void takeMark(QChar c)
    {
        const qsizetype from = m_at++;
        if (c == u'\n' && !endsLine()) {
            m_currency = -1;
            return;
        }
        if (QStringView(u".!?;\n\u2026").contains(c)) {
            while (has(m_at) && QStringView(u".!?\u2026").contains(m_text[m_at]))
                ++m_at;
            endSentence(from);
        } else if (QStringView(u",()[]:\u2013\u2014").contains(c)) {
            m_pause = true;
        }
        if (!c.isSpace())
            m_currency = -1;
    }

    /// A line that goes on in small letters was only broken.
    [[nodiscard]] bool endsLine() const
    {
        qsizetype at = m_at;
        while (has(at) && m_text[at].isSpace() && m_text[at] != u'\n')
            ++at;
        return !has(at) || !m_text[at].isLower();
    }

    void endSentence(qsizetype from)
    {
        const QStringView marks = m_text.mid(from, m_at - from);
        if (marks.count(u'!') >= 2)
            m_out.m_exclamations.push_back({static_cast<int>(from), static_cast<int>(m_at)});
        m_out.m_sentences.push_back({static_cast<int>(from), static_cast<int>(m_at)});
        m_ended = true;
    }

    void add(qsizetype from, qsizetype to)
    {
        TextToken token;
        token.from = static_cast<int>(from);
        token.to = static_cast<int>(to);
        token.firstSymbol = static_cast<int>(m_out.m_symbols.size());
        token.endSymbol = token.firstSymbol;
        token.afterPause = m_pause;
        token.beginsSentence = m_ended;
        m_out.m_tokens.push_back(token);
        m_pause = false;
        m_ended = false;
    }

    /// A word may come to a symbol in two ways.
    void closeSymbols()
    {
        TextToken& token = m_out.m_tokens.back();
        auto& symbols = m_out.m_symbols;
        const auto first = symbols.begin() + token.firstSymbol;
        std::sort(first, symbols.end());
        symbols.erase(std::unique(first, symbols.end()), symbols.end());
        token.endSymbol = static_cast<int>(symbols.size());
    }

    void remember() { m_previous = m_word; }

    WordingText& m_out;
    QStringView m_text;
    const Vocabulary& m_vocabulary;
    qsizetype m_at = 0;
    QString m_word;
    QString m_previous;
    qsizetype m_currency = -1; ///< where "R$" stands, when a figure should follow
    int m_figure = -1;         ///< the last figure's token
    QStringView m_figureText;
    bool m_thousands = false; ///< it is followed by "mil"
    bool m_pause = false;
    bool m_ended = true;
};

WordingText::WordingText(QStringView text, const Vocabulary& vocabulary)
    : m_text(text)
{
    WordingReader(*this, vocabulary).read();
}

TextRange WordingText::sentenceOf(size_t token) const
{
    size_t first = token;
    while (first > 0 && !m_tokens[first].beginsSentence)
        --first;
    size_t last = token;
    while (last + 1 < m_tokens.size() && !m_tokens[last + 1].beginsSentence)
        ++last;
    TextRange range{m_tokens[first].from, m_tokens[last].to};
    for (const TextRange& mark : m_sentences) {
        if (mark.from >= range.to && (last + 1 == m_tokens.size() || mark.to <= m_tokens[last + 1].from)) {
            const bool lineBreak = m_text[mark.from] == u'\n';
            if (!lineBreak)
                range.to = mark.to;
            break;
        }
    }
    return range;
}

} // namespace trato::compliance
