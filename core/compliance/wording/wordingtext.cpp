#include "compliance/wording/wordingtext.h"

#include "compliance/wording/signs.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>

namespace trato::compliance {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Longer "words" are codes and links; they are cut here and match nothing.
constexpr size_t longestWord = 40;
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

bool isEndMark(QChar c) { return c == u'.' || c == u'!' || c == u'?' || c == u'\u2026'; }

bool endsSentenceAt(QChar c) { return isEndMark(c) || c == u';' || c == u'\n'; }

bool isPauseMark(QChar c)
{
    return c == u',' || c == u'(' || c == u')' || c == u'[' || c == u']' || c == u':' || c == u'\u2013' ||
           c == u'\u2014';
}

bool separatesDigits(QChar c) { return c == u'.' || c == u',' || c == u'/' || c == u':'; }

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

std::optional<FigureSymbol> symbolOfPlace(QStringView name)
{
    for (const auto amount : {"valor"_L1, "entrada"_L1, "parcela"_L1, "oferta"_L1}) {
        if (name == amount)
            return AmountSymbol;
    }
    if (name == "data"_L1 || name == "vencimento"_L1)
        return DateSymbol;
    return name == "dias_atraso"_L1 || name == "parcelas"_L1 ? std::optional(NumberSymbol) : std::nullopt;
}

} // namespace

bool TextDate::means(QDate date) const
{
    return date.day() == day && (month == 0 || date.month() == month) && (year == 0 || date.year() == year);
}

/// Reads a text from left to right, once.
class WordingReader final {
public:
    explicit WordingReader(WordingText& out)
        : m_out(out)
        , m_text(out.m_text)
    {
        m_out.m_tokens.reserve(static_cast<size_t>(m_text.size() / 4 + 2));
        m_out.m_letters.reserve(static_cast<size_t>(m_text.size() + 2));
    }

    void read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (isDigit(c))
                takeFigure();
            else if (isLetter(m_at))
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
        const bool shouted = readWord();
        if (word() == u"r" && has(m_at) && m_text[m_at] == u'$') {
            ++m_at;
            m_currency = from;
            return;
        }
        m_currency = -1;
        unstretch();
        if (word() == u"mil" && takeThousands())
            return;
        takePronoun();
        add(from, m_at);
        TextToken& token = m_out.m_tokens.back();
        token.shouted = shouted;
        m_out.m_letters.append(m_word.data(), m_size);
        token.endLetter = static_cast<int>(m_out.m_letters.size());
        nameOfFigureBefore();
    }

    /// Its letters, folded; answers whether they are three or more and all of them capital.
    bool readWord()
    {
        const qsizetype from = m_at;
        const bool spaced = isSpaced(from);
        int letters = 0;
        bool capital = true;
        m_size = 0;
        for (SignClass sign; has(m_at); m_at += sign.length) {
            sign = signAt(m_text, m_at);
            if (!sign.word && !sign.hidden && !spelledOut(from) &&
                !(spaced && m_text[m_at] == u' ' && isLone(m_at + 1)))
                break;
            if (!sign.word)
                continue;
            letters += sign.letter ? 1 : 0;
            capital = capital && (!sign.letter || sign.upper);
            if (m_size < longestWord)
                m_word[m_size++] = sign.folded;
        }
        return capital && letters >= 3;
    }

    [[nodiscard]] QStringView word() const { return {m_word.data(), static_cast<qsizetype>(m_size)}; }

    /// A dot or a dash within "S.P.C." and "S-P-C": single letters on both sides.
    [[nodiscard]] bool spelledOut(qsizetype from) const
    {
        const bool mark = m_text[m_at] == u'.' || m_text[m_at] == u'-';
        if (!mark || m_at == 0 || !has(m_at + 1) || !isLetter(m_at - 1) || !isLetter(m_at + 1))
            return false;
        const bool oneBefore = m_at - from == 1 || (m_at - from >= 2 && !isWord(m_at - 2));
        const bool oneBehind = !has(m_at + 2) || !isWord(m_at + 2);
        return oneBefore && oneBehind;
    }

    /// "p a g u e": four letters or more that stand alone. No language has as many words of one letter in a row.
    [[nodiscard]] bool isSpaced(qsizetype at) const
    {
        int letters = 0;
        for (; letters < 4 && isLone(at) && (letters == 0 || m_text[at - 1] == u' '); at += 2)
            ++letters;
        return letters == 4;
    }
    /// A letter with nothing glued behind it.
    [[nodiscard]] bool isLone(qsizetype at) const
    {
        return has(at) && isLetter(at) && (!has(at + 1) || !isWord(at + 1));
    }

    [[nodiscard]] bool isLetter(qsizetype at) const { return signAt(m_text, at).letter; }
    [[nodiscard]] bool isWord(qsizetype at) const { return signAt(m_text, at).word; }

    /// "processá-lo" is "processar": the pronoun took the last letter with it.
    void takePronoun()
    {
        if (!has(m_at) || m_text[m_at] != u'-' || m_size == 0 || !QStringView(u"aeio").contains(word().back()))
            return;
        for (const QStringView pronoun : {u"los", u"las", u"lo", u"la"}) {
            const qsizetype end = m_at + 1 + pronoun.size();
            const bool fits = m_text.mid(m_at + 1, pronoun.size()).compare(pronoun, Qt::CaseInsensitive) == 0 &&
                              (!has(end) || !isWord(end));
            if (!fits)
                continue;
            m_word[m_size++] = u'r';
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
        size_t kept = 0;
        for (size_t i = 0; i < m_size;) {
            size_t end = i;
            while (end < m_size && m_word[end] == m_word[i])
                ++end;
            const size_t run = end - i >= 3 ? 1 : end - i;
            for (size_t k = 0; k < run; ++k)
                m_word[kept++] = m_word[i];
            i = end;
        }
        m_size = kept;
    }

    /// "300 reais" is an amount, "27 de novembro" a day: the word says what the figure before it was.
    void nameOfFigureBefore()
    {
        const int behind = m_figure < 0 ? 0 : static_cast<int>(m_out.m_tokens.size()) - m_figure;
        if (behind == 2 && (word() == u"reais" || word() == u"real" || word() == u"conto" || word() == u"contos"))
            amountAt(m_figure, m_figureText);
        const int month = behind == 3 && previous() == u"de" ? monthOf(word()) : 0;
        if (month > 0)
            dateAt(m_figure, month);
    }

    void amountAt(int token, QStringView figure)
    {
        const auto cents = centsOf(figure);
        m_out.m_tokens[static_cast<size_t>(token)].figure = AmountSymbol;
        const bool known = !m_out.m_amounts.empty() && m_out.m_amounts.back().token == token;
        if (cents && !known)
            m_out.m_amounts.push_back({token, money::Money(*cents * (m_thousands ? 1000 : 1))});
    }

    void dateAt(int token, int month)
    {
        const int day = m_figureText.size() <= 2 ? m_figureText.toInt() : 0;
        if (day < 1 || day > 31)
            return;
        TextToken& figure = m_out.m_tokens[static_cast<size_t>(token)];
        figure.figure = DateSymbol;
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
        m_out.m_tokens.back().figure = NumberSymbol;
        m_figure = static_cast<int>(m_out.m_tokens.size()) - 1;
        m_figureText = figure;
        m_thousands = false;
        m_currency = -1;
        classify(figure, money);
    }

    void classify(QStringView figure, bool money)
    {
        TextToken& token = m_out.m_tokens.back();
        if (money || looksLikeMoney(figure)) {
            amountAt(m_figure, figure);
        } else if (const auto date = dateOf(figure)) {
            token.figure = DateSymbol;
            m_out.m_dates.push_back({m_figure, date->day, date->month, date->year, token.from, token.to});
        } else if (has(m_at) && m_text[m_at] == u'%') {
            token.figure = PercentSymbol;
        } else if (figure.contains(u':') || (has(m_at) && classOf(m_text[m_at]).folded == u'h')) {
            token.figure = TimeSymbol;
        } else if (previous() == u"dia" && figure.size() <= 2 && figure.toInt() >= 1 && figure.toInt() <= 31) {
            token.figure = DateSymbol;
            m_out.m_dates.push_back({m_figure, figure.toInt(), 0, 0, token.from, token.to});
        }
    }

    [[nodiscard]] bool isSeparator(qsizetype at) const
    {
        return separatesDigits(m_text[at]) && has(at + 1) && isDigit(m_text[at + 1]);
    }

    bool takePlace()
    {
        const qsizetype end = m_text.indexOf(u'}', m_at);
        if (end < 0 || end - m_at > static_cast<qsizetype>(longestWord))
            return false;
        add(m_at, end + 1);
        m_out.m_tokens.back().figure = symbolOfPlace(m_text.mid(m_at + 1, end - m_at - 1));
        m_at = end + 1;
        return true;
    }

    void takeMark(QChar c)
    {
        const qsizetype from = m_at++;
        if (c == u' ')
            return;
        if (c == u'\n' && !endsLine()) {
            m_currency = -1;
            return;
        }
        if (endsSentenceAt(c)) {
            while (has(m_at) && isEndMark(m_text[m_at]))
                ++m_at;
            endSentence(from);
        } else if (isPauseMark(c)) {
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
        token.firstLetter = static_cast<int>(m_out.m_letters.size());
        token.endLetter = token.firstLetter;
        token.afterPause = m_pause;
        token.beginsSentence = m_ended;
        m_out.m_tokens.push_back(token);
        m_pause = false;
        m_ended = false;
    }

    /// The word before the last token; empty when that is none.
    [[nodiscard]] QStringView previous() const
    {
        const auto& tokens = m_out.m_tokens;
        return tokens.size() < 2 ? QStringView() : m_out.word(tokens[tokens.size() - 2]);
    }

    WordingText& m_out;
    QStringView m_text;
    qsizetype m_at = 0;
    std::array<char16_t, longestWord + 1> m_word{}; ///< a letter more than is read: takePronoun()
    size_t m_size = 0;
    qsizetype m_currency = -1; ///< where "R$" stands, when a figure should follow
    int m_figure = -1;         ///< the last figure's token
    QStringView m_figureText;
    bool m_thousands = false; ///< it is followed by "mil"
    bool m_pause = false;
    bool m_ended = true;
};

WordingText::WordingText(QStringView text)
    : m_text(text)
{
    WordingReader(*this).read();
}

QStringView WordingText::part(int first, int end) const
{
    const int from = m_tokens[static_cast<size_t>(first)].from;
    return m_text.mid(from, m_tokens[static_cast<size_t>(end) - 1].to - from);
}

TextSymbols::TextSymbols(const WordingText& text, const Vocabulary& vocabulary)
{
    m_symbols.reserve(text.tokens().size() * 2);
    m_ends.reserve(text.tokens().size() + 1);
    m_ends.push_back(0);
    for (const TextToken& token : text.tokens()) {
        const auto first = m_symbols.size();
        if (token.figure)
            m_symbols.push_back(*token.figure);
        else
            vocabulary.find(text.word(token), m_symbols);
        // A word may come to a symbol in two ways.
        const auto begin = m_symbols.begin() + static_cast<std::ptrdiff_t>(first);
        if (m_symbols.size() - first > 1) {
            std::sort(begin, m_symbols.end());
            m_symbols.erase(std::unique(begin, m_symbols.end()), m_symbols.end());
        }
        m_ends.push_back(static_cast<int>(m_symbols.size()));
    }
}

bool TextSymbols::standsFor(size_t token, int symbol) const
{
    const auto symbols = of(token);
    return std::find(symbols.begin(), symbols.end(), symbol) != symbols.end();
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
