#include "understanding/language/words.h"

#include "base/text.h"
#include "understanding/language/disguises.h"
#include "understanding/language/numbers.h"
#include "understanding/language/spellings.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace trato::understanding {

namespace {

using namespace Qt::Literals::StringLiterals;

enum class CharKind { Space, Letter, Digit, Mark, Nothing };

struct Piece {
    QString folded;
    int length = 1;
    CharKind kind = CharKind::Nothing;
};

bool isAsciiLetter(char16_t c) { return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z'); }

bool isAsciiDigit(QChar c) { return c >= u'0' && c <= u'9'; }

CharKind kindOfFolded(QStringView folded)
{
    if (folded.isEmpty())
        return CharKind::Nothing;
    const QChar first = folded.front();
    if (isAsciiDigit(first))
        return CharKind::Digit;
    return first.isLetterOrNumber() ? CharKind::Letter : CharKind::Mark;
}

/// Skin tones, variation selectors and joiners say nothing; accents standing alone neither.
bool saysNothing(char32_t c)
{
    return QChar::isMark(c) || (c >= 0x1F3FB && c <= 0x1F3FF) || QChar::category(c) == QChar::Other_Format ||
           QChar::category(c) == QChar::Other_Control;
}

Piece pieceOfWide(QStringView text, int at)
{
    const bool pair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    const int length = pair ? 2 : 1;
    const char32_t code = pair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
    if (QChar::isSpace(code))
        return {{}, length, CharKind::Space};
    if (saysNothing(code) || (!pair && text[at].isSurrogate()))
        return {{}, length, CharKind::Nothing};
    QString folded = trato::text::folded(text.mid(at, length));
    const CharKind kind = kindOfFolded(folded);
    return {std::move(folded), length, kind};
}

Piece pieceAt(QStringView text, int at)
{
    const char16_t c = text[at].unicode();
    if (isAsciiLetter(c))
        return {QString(QChar(c).toLower()), 1, CharKind::Letter};
    if (isAsciiDigit(QChar(c)))
        return {QString(QChar(c)), 1, CharKind::Digit};
    if (c == u' ' || (c >= u'\t' && c <= u'\r'))
        return {QString(), 1, c == u'\n' ? CharKind::Mark : CharKind::Space};
    if (c < u' ' || c == 0x7F || c == u'\'' || c == u'`')
        return {};
    if (c < 0x80)
        return {QString(QChar(c)), 1, CharKind::Mark};
    return pieceOfWide(text, at);
}

/// "oiii" is "oi", "naooo" is "nao"; "rr" and "ss" stay.
QString withoutStretching(const QString& word)
{
    QString out;
    out.reserve(word.size());
    for (qsizetype i = 0; i < word.size();) {
        qsizetype end = i;
        while (end < word.size() && word[end] == word[i])
            ++end;
        const qsizetype run = end - i;
        for (qsizetype letters = run >= 3 ? 1 : run; letters > 0; --letters)
            out.append(word[i]);
        i = end;
    }
    return out;
}

bool isLaughter(QStringView word)
{
    if (word == "rs"_L1 || word == "kk"_L1 || word == "kkk"_L1)
        return true;
    if (word.size() < 4)
        return false;
    const auto onlyOf = [&](QStringView letters) {
        return std::all_of(word.begin(), word.end(), [&](QChar c) { return letters.contains(c); });
    };
    return (onlyOf(u"ka") && word.count(u'k') >= 2) || onlyOf(u"ha") || onlyOf(u"he") || onlyOf(u"hua") ||
           onlyOf(u"rs") || onlyOf(u"hei") || onlyOf(u"kaksk") || onlyOf(u"kasu");
}

class Splitter final {
public:
    explicit Splitter(QStringView text)
        : m_text(text.left(longestRead))
    {
        constexpr qsizetype usualWord = 4;
        m_words.reserve(m_text.size() / usualWord);
    }

    Words split()
    {
        while (m_at < m_text.size()) {
            if (!takeAddress())
                takePiece();
        }
        return std::move(m_words);
    }

private:
    bool atWordStart() const { return m_at == 0 || m_text[m_at - 1].isSpace(); }

    /// Sites and mailboxes are no words to learn from, and their digits no amounts.
    bool takeAddress()
    {
        if (!atWordStart() || m_text[m_at].isSpace())
            return false;
        qsizetype end = m_at;
        while (end < m_text.size() && !m_text[end].isSpace())
            ++end;
        const QStringView chunk = m_text.mid(m_at, end - m_at);
        const qsizetype sign = chunk.indexOf(u'@');
        const bool mail = sign > 0 && chunk.indexOf(u'.', sign) > 0;
        const bool link =
            chunk.startsWith("http"_L1, Qt::CaseInsensitive) || chunk.startsWith("www."_L1, Qt::CaseInsensitive);
        if (!mail && !link)
            return false;
        add(mail ? u"_email"_s : u"_link"_s, m_at, end, WordKind::Plain);
        m_at = static_cast<int>(end);
        return true;
    }

    void takePiece()
    {
        const Piece piece = pieceAt(m_text, m_at);
        switch (piece.kind) {
        case CharKind::Letter:
            if (!takeDisguise() && !takeSpacedLetters())
                takeLetters();
            return;
        case CharKind::Digit: takeNumber(); return;
        case CharKind::Mark: takeMark(piece); break;
        case CharKind::Space:
        case CharKind::Nothing: break;
        }
        m_at += piece.length;
    }

    /// "m0rrer": signs for letters within a word that nobody may miss.
    bool takeDisguise()
    {
        const int end = endOfDisguise(m_text, m_at);
        const QString word = end > m_at ? undisguised(m_text.mid(m_at, end - m_at)) : QString();
        if (word.isEmpty())
            return false;
        const int from = std::exchange(m_at, end);
        addWord(word, from);
        return true;
    }

    /// "p a g o": four letters or more that stand alone are a word; nobody writes as many words of one letter in a row.
    bool takeSpacedLetters()
    {
        QString word;
        int end = m_at;
        for (int at = m_at; isLone(at) && (word.isEmpty() || m_text[at - 1] == u' '); at += 2) {
            word.append(pieceAt(m_text, at).folded);
            end = at + 1;
        }
        constexpr qsizetype fewest = 4;
        if (word.size() < fewest)
            return false;
        const int from = std::exchange(m_at, end);
        addWord(word, from);
        return true;
    }

    /// A letter with nothing glued behind it.
    bool isLone(int at) const
    {
        const auto kindAt = [this](int place) {
            return place < m_text.size() ? pieceAt(m_text, place).kind : CharKind::Space;
        };
        const CharKind behind = kindAt(at + 1);
        return behind != CharKind::Letter && behind != CharKind::Digit && kindAt(at) == CharKind::Letter;
    }

    void takeLetters()
    {
        const int from = m_at;
        QString word;
        while (m_at < m_text.size()) {
            if (const char16_t c = m_text[m_at].unicode(); isAsciiLetter(c)) {
                word.append(QChar(c < u'a' ? c - u'A' + u'a' : c));
                ++m_at;
                continue;
            }
            const Piece piece = pieceAt(m_text, m_at);
            if (piece.kind != CharKind::Letter && piece.kind != CharKind::Nothing)
                break;
            word.append(piece.folded);
            m_at += piece.length;
        }
        if (word == "r"_L1 && m_at < m_text.size() && m_text[m_at] == u'$') {
            add(u"r$"_s, from, ++m_at, WordKind::Mark);
            return;
        }
        if (word == "rs"_L1 && isBeforeFigure()) {
            add(u"r$"_s, from, m_at, WordKind::Mark);
            return;
        }
        addWord(word, from);
    }

    /// "RS 350": a figure stands next.
    bool isBeforeFigure() const
    {
        const qsizetype next = m_at < m_text.size() && m_text[m_at] == u' ' ? m_at + 1 : m_at;
        return next < m_text.size() && isAsciiDigit(m_text[next]);
    }

    void addWord(const QString& word, int from)
    {
        if (isLaughter(word)) {
            add(u"risada"_s, from, m_at, WordKind::Plain);
            return;
        }
        const QString plain = withoutStretching(word);
        for (const QString& meant : writtenOut(plain))
            add(meant, from, m_at, WordKind::Plain);
    }

    void takeNumber()
    {
        const int from = m_at;
        QString number;
        while (m_at < m_text.size()) {
            const Piece piece = pieceAt(m_text, m_at);
            const bool separator = QStringView(u".,/:-").contains(m_text[m_at]) && m_at + 1 < m_text.size() &&
                                   isAsciiDigit(m_text[m_at + 1]);
            if (piece.kind != CharKind::Digit && !separator)
                break;
            number.append(piece.folded);
            m_at += piece.length;
        }
        add(number, from, m_at, WordKind::Number);
    }

    void takeMark(const Piece& piece)
    {
        if (m_text[m_at] == u'\n')
            add(u"."_s, m_at, m_at + 1, WordKind::Mark);
        else if (piece.folded == "$"_L1)
            add(u"r$"_s, m_at, m_at + 1, WordKind::Mark);
        else if (piece.folded != "-"_L1 && piece.folded != "_"_L1)
            add(piece.folded, m_at, m_at + piece.length, WordKind::Mark);
    }

    void add(const QString& text, qsizetype from, qsizetype to, WordKind kind)
    {
        const bool repeated = kind == WordKind::Mark && !m_words.isEmpty() && m_words.last().text == text;
        const bool counts = kind == WordKind::Number || (kind == WordKind::Plain && namesNumber(text));
        if (!repeated && !text.isEmpty())
            m_words.append({text, static_cast<int>(from), static_cast<int>(to), kind, counts});
    }

    QStringView m_text;
    int m_at = 0;
    Words m_words;
};

} // namespace

Words wordsOf(QStringView text) { return Splitter(text).split(); }

QStringView ownPart(QStringView text)
{
    static const QRegularExpression quoting(
        uR"(^[ \t]*(>|-{2,} ?(mensagem original|original message|mensagem encaminhada)|em .{4,80} escreveu:|on .{4,80} wrote:|de: .{3,80}$))"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const QStringView read = text.left(longestRead);
    const QRegularExpressionMatch match = quoting.match(read);
    const bool ownFirst = match.hasMatch() && !read.left(match.capturedStart()).trimmed().isEmpty();
    return ownFirst ? read.left(match.capturedStart()) : read;
}

} // namespace trato::understanding
