#include "channels/email/safehtml.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>
#include <vector>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

/// Beyond this a mail is cut off: nobody reads it, and a browser lays it out for minutes.
constexpr qsizetype longestHtml = 2'000'000;
constexpr size_t deepestElement = 120;
constexpr qsizetype longestAddress = 4000;
/// Of a picture that is written into its own address.
constexpr qsizetype longestPicture = 1'000'000;

const QSet<QString>& shownElements()
{
    static const QSet<QString> names{u"a"_s, u"abbr"_s, u"b"_s, u"big"_s, u"blockquote"_s, u"br"_s, u"caption"_s,
        u"center"_s, u"cite"_s, u"code"_s, u"col"_s, u"colgroup"_s, u"dd"_s, u"del"_s, u"div"_s, u"dl"_s, u"dt"_s,
        u"em"_s, u"font"_s, u"h1"_s, u"h2"_s, u"h3"_s, u"h4"_s, u"h5"_s, u"h6"_s, u"hr"_s, u"i"_s, u"img"_s, u"ins"_s,
        u"kbd"_s, u"li"_s, u"mark"_s, u"ol"_s, u"p"_s, u"pre"_s, u"q"_s, u"s"_s, u"samp"_s, u"small"_s, u"span"_s,
        u"strike"_s, u"strong"_s, u"sub"_s, u"sup"_s, u"table"_s, u"tbody"_s, u"td"_s, u"tfoot"_s, u"th"_s, u"thead"_s,
        u"tr"_s, u"tt"_s, u"u"_s, u"ul"_s};
    return names;
}

/// Away with everything inside, too.
bool isSwallowed(const QString& name)
{
    static const QSet<QString> names{u"script"_s, u"style"_s, u"title"_s, u"textarea"_s, u"select"_s, u"noscript"_s,
        u"iframe"_s, u"object"_s, u"embed"_s, u"applet"_s, u"svg"_s, u"math"_s, u"video"_s, u"audio"_s, u"template"_s,
        u"xmp"_s, u"noembed"_s, u"noframes"_s, u"frameset"_s, u"plaintext"_s, u"canvas"_s};
    return names.contains(name);
}

bool isVoid(const QString& name) { return name == u"br" || name == u"hr" || name == u"img" || name == u"col"; }

bool isPlainAttribute(const QString& name)
{
    static const QSet<QString> names{u"align"_s, u"valign"_s, u"width"_s, u"height"_s, u"bgcolor"_s, u"color"_s,
        u"border"_s, u"cellpadding"_s, u"cellspacing"_s, u"colspan"_s, u"rowspan"_s, u"dir"_s, u"lang"_s, u"title"_s,
        u"alt"_s, u"face"_s, u"size"_s, u"start"_s};
    return names.contains(name);
}

bool isStyleProperty(const QString& name)
{
    static const QSet<QString> names{u"color"_s, u"background-color"_s, u"text-align"_s, u"text-decoration"_s,
        u"text-transform"_s, u"letter-spacing"_s, u"vertical-align"_s, u"line-height"_s, u"white-space"_s, u"width"_s,
        u"max-width"_s, u"height"_s, u"border-collapse"_s, u"border-spacing"_s, u"display"_s};
    static const QRegularExpression families(
        u"^(font|font-(family|size|style|weight)|(padding|margin|border)(-[a-z]+)*)$"_s);
    return names.contains(name) || families.match(name).hasMatch();
}

/// No functions but colours, no escapes: nothing here can name an address.
bool isStyleValue(QString value)
{
    static const QRegularExpression colours(
        u"\\b(rgb|rgba|hsl|hsla)\\([0-9., %]*\\)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression harmless(u"^[\\p{L}0-9#%.,'\" !-]*$"_s);
    value.remove(colours);
    return value.size() < 300 && harmless.match(value).hasMatch();
}

QString safeStyle(const QString& style)
{
    QStringList kept;
    for (const QString& declaration : style.split(u';')) {
        const QString name = declaration.section(u':', 0, 0).trimmed().toLower();
        const QString value = declaration.section(u':', 1).trimmed();
        if (isStyleProperty(name) && isStyleValue(value))
            kept.append(name + u':' + value);
    }
    return kept.join(u';');
}

/// Numbers and the few names with which addresses are disguised; the rest stays as it is.
QString withoutEntities(const QString& text)
{
    static const QRegularExpression entity(
        u"&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})|(amp|lt|gt|quot|apos|colon|sol|Tab|NewLine));?"_s);
    QString plain;
    qsizetype from = 0;
    for (auto it = entity.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        plain += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const QString name = match.captured(3);
        const uint code = !match.captured(1).isEmpty()   ? match.captured(1).toUInt()
                          : !match.captured(2).isEmpty() ? match.captured(2).toUInt(nullptr, 16)
                          : name == u"amp"               ? u'&'
                          : name == u"lt"                ? u'<'
                          : name == u"gt"                ? u'>'
                          : name == u"quot"              ? u'"'
                          : name == u"apos"              ? u'\''
                          : name == u"colon"             ? u':'
                          : name == u"sol"               ? u'/'
                                                         : u' ';
        if (code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff))
            plain += QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1);
    }
    return plain + text.mid(from);
}

/// Browsers look past blanks and control characters in an address.
QString addressOf(const QString& value, qsizetype longest = longestAddress)
{
    QString address = withoutEntities(value);
    address.removeIf([](QChar c) {
        return c.unicode() <= 0x20 || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    });
    return address.left(longest);
}

bool isRemote(const QString& address)
{
    return address.startsWith(u"http:", Qt::CaseInsensitive) || address.startsWith(u"https:", Qt::CaseInsensitive) ||
           address.startsWith(u"//") || address.startsWith(u"\\\\");
}

bool isPictureData(const QString& address)
{
    static const QRegularExpression data(
        u"^data:image/(png|jpeg|jpg|gif|webp);base64,[A-Za-z0-9+/=]*$"_s, QRegularExpression::CaseInsensitiveOption);
    return address.size() < longestPicture && data.match(address).hasMatch();
}

using Attributes = std::vector<std::pair<QString, QString>>;

QString valueOf(const Attributes& attributes, QStringView name)
{
    const auto found =
        std::find_if(attributes.begin(), attributes.end(), [&](const auto& one) { return one.first == name; });
    return found == attributes.end() ? QString() : found->second;
}

QString quoted(QStringView name, const QString& value) { return u" %1=\"%2\""_s.arg(name, value.toHtmlEscaped()); }

class Writer final {
public:
    Writer(const QString& html, const QStringList& contentIds, RemoteImages remote)
        : m_html(html.left(longestHtml))
        , m_ids(contentIds)
        , m_remote(remote)
    {
    }

    SafeHtml write()
    {
        while (m_at < m_html.size()) {
            if (m_html[m_at] == u'<' && startsTag())
                readTag();
            else
                addText();
        }
        while (!m_open.empty())
            closeLast();
        return std::move(m_safe);
    }

private:
    [[nodiscard]] bool startsTag() const
    {
        if (m_at + 1 >= m_html.size())
            return false;
        const QChar next = m_html[m_at + 1];
        return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
    }

    void addText()
    {
        qsizetype end = m_html.indexOf(u'<', m_at + 1);
        if (end < 0)
            end = m_html.size();
        QString text = m_html.mid(m_at, end - m_at);
        text.replace(u'<', u"&lt;"_s).replace(u'>', u"&gt;"_s);
        static const QRegularExpression bare(u"&(?!#?[A-Za-z0-9]{1,12};)"_s);
        m_safe.html += text.replace(bare, u"&amp;"_s);
        m_at = end;
    }

    void readTag()
    {
        if (m_html[m_at + 1] == u'!' || m_html[m_at + 1] == u'?')
            return skipMarkup();
        const bool closing = m_html[m_at + 1] == u'/';
        m_at += closing ? 2 : 1;
        const qsizetype from = m_at;
        while (m_at < m_html.size() && !m_html[m_at].isSpace() && m_html[m_at] != u'>' && m_html[m_at] != u'/')
            ++m_at;
        const QString name = m_html.mid(from, m_at - from).toLower();
        const Attributes attributes = readAttributes();
        countHidden(attributes);
        if (closing)
            close(name);
        else if (isSwallowed(name))
            swallow(name);
        else if (shownElements().contains(name))
            open(name, attributes);
    }

    /// Comments and declarations. What is never closed hides the rest.
    void skipMarkup()
    {
        const bool comment = QStringView(m_html).mid(m_at, 4) == u"<!--";
        const qsizetype end = m_html.indexOf(comment ? u"-->"_s : u">"_s, m_at + (comment ? 2 : 1));
        m_at = end < 0 ? m_html.size() : end + (comment ? 3 : 1);
    }

    Attributes readAttributes()
    {
        Attributes attributes;
        while (m_at < m_html.size() && m_html[m_at] != u'>') {
            if (m_html[m_at].isSpace() || m_html[m_at] == u'/') {
                ++m_at;
                continue;
            }
            const QString name = readName();
            attributes.emplace_back(name, readValue());
        }
        ++m_at;
        return attributes;
    }

    QString readName()
    {
        const qsizetype from = m_at++;
        while (m_at < m_html.size() && !m_html[m_at].isSpace() && !QStringView(u"=>/").contains(m_html[m_at]))
            ++m_at;
        return m_html.mid(from, m_at - from).toLower();
    }

    QString readValue()
    {
        skipBlanks();
        if (m_at >= m_html.size() || m_html[m_at] != u'=')
            return {};
        ++m_at;
        skipBlanks();
        if (m_at >= m_html.size())
            return {};
        const QChar quote = m_html[m_at];
        if (quote == u'"' || quote == u'\'') {
            const qsizetype from = ++m_at;
            const qsizetype end = m_html.indexOf(quote, from);
            m_at = end < 0 ? m_html.size() : end + 1;
            return m_html.mid(from, (end < 0 ? m_html.size() : end) - from);
        }
        const qsizetype from = m_at;
        while (m_at < m_html.size() && !m_html[m_at].isSpace() && m_html[m_at] != u'>')
            ++m_at;
        return m_html.mid(from, m_at - from);
    }

    void skipBlanks()
    {
        while (m_at < m_html.size() && m_html[m_at].isSpace())
            ++m_at;
    }

    /// Backgrounds are never shown, but they count among what lies elsewhere.
    void countHidden(const Attributes& attributes)
    {
        if (isRemote(addressOf(valueOf(attributes, u"background"))))
            ++m_safe.remoteImages;
    }

    void swallow(const QString& name)
    {
        if (name == u"embed")
            return;
        const qsizetype end = m_html.indexOf(u"</"_s + name, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
    }

    void open(const QString& name, const Attributes& attributes)
    {
        if (m_open.size() >= deepestElement)
            return;
        if (name == u"img")
            return addPicture(attributes);
        m_safe.html += u'<' + name;
        for (const auto& [attribute, value] : attributes)
            addAttribute(name, attribute, value);
        m_safe.html += u'>';
        if (!isVoid(name))
            m_open.push_back(name);
    }

    void addAttribute(const QString& element, const QString& name, const QString& value)
    {
        if (isPlainAttribute(name) && value.size() < 300 && !value.contains(u"url", Qt::CaseInsensitive))
            m_safe.html += quoted(name, withoutEntities(value));
        else if (name == u"style")
            m_safe.html += quoted(name, safeStyle(withoutEntities(value)));
        else if (element == u"a" && name == u"href")
            addLink(addressOf(value));
    }

    void addLink(const QString& address)
    {
        static const QRegularExpression known(u"^(https?|mailto|tel):"_s, QRegularExpression::CaseInsensitiveOption);
        if (known.match(address).hasMatch())
            m_safe.html += quoted(u"href", address);
    }

    void addPicture(const Attributes& attributes)
    {
        QString address = addressOf(valueOf(attributes, u"src"), longestPicture);
        if (address.isEmpty())
            address = addressOf(valueOf(attributes, u"srcset"));
        const bool remote = isRemote(address);
        m_safe.remoteImages += remote ? 1 : 0;
        QString source;
        if (address.startsWith(u"cid:", Qt::CaseInsensitive) && m_ids.contains(address.mid(4)))
            source = u"part/"_s + QString::number(m_ids.indexOf(address.mid(4)));
        else if (isPictureData(address) || (remote && m_remote == RemoteImages::Shown && !address.startsWith(u"\\")))
            source = address.startsWith(u"//") ? u"https:"_s + address : address;
        m_safe.html += u"<img"_s;
        if (!source.isEmpty())
            m_safe.html += quoted(u"src", source);
        for (const auto& [attribute, value] : attributes)
            addAttribute(u"img"_s, attribute, value);
        m_safe.html += u'>';
    }

    void close(const QString& name)
    {
        if (std::find(m_open.begin(), m_open.end(), name) == m_open.end())
            return;
        while (m_open.back() != name)
            closeLast();
        closeLast();
    }

    void closeLast()
    {
        m_safe.html += u"</"_s + m_open.back() + u'>';
        m_open.pop_back();
    }

    QString m_html;
    QStringList m_ids;
    RemoteImages m_remote;
    qsizetype m_at = 0;
    std::vector<QString> m_open;
    SafeHtml m_safe;
};

} // namespace

SafeHtml safeHtml(const QString& html, const QStringList& contentIds, RemoteImages remote)
{
    return Writer(html, contentIds, remote).write();
}

} // namespace trato::channels
