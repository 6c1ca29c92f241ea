#include "channels/email/htmltext.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <array>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestQuote = 10;

bool isHiddenElement(QStringView name)
{
    return name == u"script" || name == u"style" || name == u"head" || name == u"title";
}

bool isBlock(QStringView name)
{
    static const QSet<QString> blocks{u"p"_s, u"div"_s, u"br"_s, u"tr"_s, u"li"_s, u"ul"_s, u"ol"_s, u"table"_s,
        u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"hr"_s, u"blockquote"_s, u"section"_s, u"article"_s,
        u"header"_s, u"footer"_s, u"pre"_s};
    return blocks.contains(name.toString());
}

// HTML 4's names of U+00A0 … U+00FF, in order.
constexpr auto latinNames = std::to_array<const char*>(
    {"nbsp", "iexcl", "cent", "pound", "curren", "yen", "brvbar", "sect", "uml", "copy", "ordf", "laquo", "not", "shy",
        "reg", "macr", "deg", "plusmn", "sup2", "sup3", "acute", "micro", "para", "middot", "cedil", "sup1", "ordm",
        "raquo", "frac14", "frac12", "frac34", "iquest", "Agrave", "Aacute", "Acirc", "Atilde", "Auml", "Aring",
        "AElig", "Ccedil", "Egrave", "Eacute", "Ecirc", "Euml", "Igrave", "Iacute", "Icirc", "Iuml", "ETH", "Ntilde",
        "Ograve", "Oacute", "Ocirc", "Otilde", "Ouml", "times", "Oslash", "Ugrave", "Uacute", "Ucirc", "Uuml", "Yacute",
        "THORN", "szlig", "agrave", "aacute", "acirc", "atilde", "auml", "aring", "aelig", "ccedil", "egrave", "eacute",
        "ecirc", "euml", "igrave", "iacute", "icirc", "iuml", "eth", "ntilde", "ograve", "oacute", "ocirc", "otilde",
        "ouml", "divide", "oslash", "ugrave", "uacute", "ucirc", "uuml", "yacute", "thorn", "yuml"});

const QHash<QString, char32_t>& entities()
{
    static const QHash<QString, char32_t> table = [] {
        QHash<QString, char32_t> names{{u"amp"_s, U'&'}, {u"lt"_s, U'<'}, {u"gt"_s, U'>'}, {u"quot"_s, U'"'},
            {u"apos"_s, U'\''}, {u"euro"_s, U'€'}, {u"hellip"_s, U'…'}, {u"ndash"_s, U'–'}, {u"mdash"_s, U'—'},
            {u"lsquo"_s, U'‘'}, {u"rsquo"_s, U'’'}, {u"ldquo"_s, U'“'}, {u"rdquo"_s, U'”'}, {u"bull"_s, U'•'},
            {u"zwnj"_s, U'\u200c'}, {u"zwj"_s, U'\u200d'}, {u"trade"_s, U'™'}};
        for (size_t i = 0; i < latinNames.size(); ++i)
            names[QString::fromLatin1(latinNames[i])] = static_cast<char32_t>(0xa0 + i);
        return names;
    }();
    return table;
}

char32_t numericEntity(QStringView digits)
{
    bool ok = false;
    const bool hexadecimal = digits.startsWith(u'x') || digits.startsWith(u'X');
    const uint code = hexadecimal ? digits.mid(1).toUInt(&ok, 16) : digits.toUInt(&ok, 10);
    const bool possible = ok && code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return possible ? static_cast<char32_t>(code) : U'\0';
}

class Reader final {
public:
    explicit Reader(QStringView html)
        : m_html(html)
    {
    }

    QString read()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<' && startsTag())
                readTag();
            else if (c == u'&')
                readEntity();
            else
                add(c.isSpace() ? QChar(u' ') : c), ++m_at;
        }
        endLine();
        return joined();
    }

private:
    [[nodiscard]] bool startsTag() const
    {
        if (m_at + 1 >= m_html.size())
            return false;
        const QChar next = m_html[m_at + 1];
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    /// "-->" ends a comment, ">" any other tag; what is never closed hides the rest, as in a browser.
    void readTag()
    {
        const bool comment = m_html.mid(m_at, 4) == u"<!--";
        const qsizetype end = comment ? m_html.indexOf(u"-->", m_at) : m_html.indexOf(u'>', m_at);
        const QStringView tag = m_html.mid(m_at + 1, (end < 0 ? m_html.size() : end) - m_at - 1);
        m_at = end < 0 ? m_html.size() : end + (comment ? 3 : 1);
        if (!comment)
            apply(tag);
    }

    void apply(QStringView tag)
    {
        const bool closing = tag.startsWith(u'/');
        QStringView rest = closing ? tag.mid(1) : tag;
        qsizetype length = 0;
        while (length < rest.size() && rest[length].isLetterOrNumber())
            ++length;
        const QString name = rest.first(length).toString().toLower();
        if (isBlock(name))
            endLine();
        if (name == u"blockquote")
            m_quote = std::clamp(m_quote + (closing ? -1 : 1), 0, deepestQuote);
        else if (name == u"td" || name == u"th")
            add(u' ');
        else if (!closing && isHiddenElement(name))
            skipElement(name);
    }

    void skipElement(const QString& name)
    {
        // A head that is never closed is no head; looking for its end again and again would never end.
        if (name == u"head" && m_headIsOpen)
            return;
        const qsizetype end = m_html.indexOf(QString(u"</"_s + name), m_at, Qt::CaseInsensitive);
        if (end < 0) {
            m_headIsOpen = name == u"head";
            m_at = m_headIsOpen ? m_at : m_html.size();
            return;
        }
        const qsizetype close = m_html.indexOf(u'>', end);
        m_at = close < 0 ? m_html.size() : close + 1;
    }

    void readEntity()
    {
        qsizetype end = m_at + 1;
        while (end < m_html.size() && end - m_at < 12 && (m_html[end].isLetterOrNumber() || m_html[end] == u'#'))
            ++end;
        const QStringView name = m_html.mid(m_at + 1, end - m_at - 1);
        const char32_t code =
            name.startsWith(u'#') ? numericEntity(name.mid(1)) : entities().value(name.toString(), U'\0');
        if (code == U'\0') {
            add(u'&');
            ++m_at;
            return;
        }
        if (code == 0xa0)
            add(u' ');
        else if (code != 0xad)
            m_line += QString::fromUcs4(&code, 1);
        m_at = end < m_html.size() && m_html[end] == u';' ? end + 1 : end;
    }

    void add(QChar c)
    {
        if (c != u' ' || (!m_line.isEmpty() && !m_line.endsWith(u' ')))
            m_line += c;
    }

    void endLine()
    {
        const QString line = m_line.trimmed();
        m_line.clear();
        // One empty line between paragraphs is enough.
        if (line.isEmpty() && (m_lines.isEmpty() || m_lines.last().isEmpty()))
            return;
        m_lines.append(line.isEmpty() ? QString() : QString(u"> "_s).repeated(m_quote) + line);
    }

    [[nodiscard]] QString joined() const
    {
        QStringList lines = m_lines;
        while (!lines.isEmpty() && lines.last().isEmpty())
            lines.removeLast();
        return lines.join(u'\n');
    }

    QStringView m_html;
    qsizetype m_at = 0;
    int m_quote = 0;
    bool m_headIsOpen = false;
    QString m_line;
    QStringList m_lines;
};

} // namespace

QString textFromHtml(QStringView html) { return Reader(html).read(); }

} // namespace trato::channels
