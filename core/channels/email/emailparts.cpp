#include "channels/email/emailparts.h"

#include "channels/email/charset.h"
#include "channels/email/htmltext.h"
#include "channels/wire.h"

#include <QRegularExpression>

#include <algorithm>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 40;
constexpr int mostParts = 500;
constexpr qsizetype longestReport = 256 * 1024;

QString mimeTypeOf(GMimeObject* object)
{
    GMimeContentType* type = g_mime_object_get_content_type(object);
    const gmime::Text name(type ? g_mime_content_type_get_mime_type(type) : nullptr);
    return name ? gmime::text(name.get()).toLower() : u"text/plain"_s;
}

bool isAttachment(GMimeObject* object)
{
    const char* disposition = g_mime_object_get_disposition(object);
    return disposition && QByteArrayView(disposition).compare("attachment", Qt::CaseInsensitive) == 0;
}

/// Text of one branch of the tree, and whether it had to be made from HTML.
struct Branch {
    QString text;
    bool fromHtml = false;
};

class Walk final {
public:
    explicit Walk(EmailMessage& message)
        : m_message(message)
    {
    }

    void run(GMimeMessage* root)
    {
        GMimeObject* top = g_mime_message_get_mime_part(root);
        if (!top) {
            problem(u"no_body"_s);
            return;
        }
        m_message.text = walk(top, {}, 1).text.trimmed();
    }

private:
    Branch walk(GMimeObject* object, const QString& path, int depth)
    {
        if (depth > deepest || ++m_parts > mostParts) {
            problem(depth > deepest ? u"too_deep"_s : u"too_many_parts"_s);
            return {};
        }
        if (GMIME_IS_MULTIPART(object))
            return walkMultipart(GMIME_MULTIPART(object), path, depth);
        if (GMIME_IS_MESSAGE_PART(object))
            return walkMessage(GMIME_MESSAGE_PART(object), path);
        return GMIME_IS_PART(object) ? walkPart(GMIME_PART(object), path) : Branch();
    }

    Branch walkMultipart(GMimeMultipart* multipart, const QString& path, int depth)
    {
        const QString type = mimeTypeOf(GMIME_OBJECT(multipart));
        if (type == u"multipart/report" && m_message.reports.reportType.isEmpty())
            m_message.reports.reportType =
                gmime::text(g_mime_object_get_content_type_parameter(GMIME_OBJECT(multipart), "report-type")).toLower();
        std::vector<Branch> branches;
        const int count = g_mime_multipart_get_count(multipart);
        if (count <= 0)
            return looseText(multipart);
        for (int i = 0; i < count; ++i) {
            const QString child = (path.isEmpty() ? QString() : path + u'.') + QString::number(i + 1);
            branches.push_back(walk(g_mime_multipart_get_part(multipart, i), child, depth + 1));
        }
        return type == u"multipart/alternative" ? best(branches) : joined(branches);
    }

    /// A multipart whose boundary is missing or another one: what stands there is all that can be shown.
    Branch looseText(GMimeMultipart* multipart)
    {
        problem(u"broken_multipart"_s);
        QString text;
        for (const char* part : {g_mime_multipart_get_prologue(multipart), g_mime_multipart_get_epilogue(multipart)})
            text += part ? decodedText(QByteArray(part), {}) : QString();
        text.replace(u"\r\n"_s, u"\n"_s);
        static const QRegularExpression markup(u"^(--[^\\n]*|content-[a-z-]+:[^\\n]*(\\n[ \\t][^\\n]*)*)\\n"_s,
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
        return {text.remove(markup), false};
    }

    /// The plainest version of the same thing.
    static Branch best(const std::vector<Branch>& branches)
    {
        for (const bool fromHtml : {false, true}) {
            for (const Branch& branch : branches) {
                if (branch.fromHtml == fromHtml && !branch.text.trimmed().isEmpty())
                    return branch;
            }
        }
        return {};
    }

    static Branch joined(const std::vector<Branch>& branches)
    {
        Branch all;
        QStringList texts;
        for (const Branch& branch : branches) {
            if (branch.text.trimmed().isEmpty())
                continue;
            texts.append(branch.text);
            all.fromHtml |= branch.fromHtml;
        }
        all.text = texts.join(u'\n');
        return all;
    }

    /// A message in the message: attached, forwarded or returned. It is not descended into: what it says was not
    /// written by this sender now.
    Branch walkMessage(GMimeMessagePart* part, const QString& path)
    {
        GMimeMessage* inner = g_mime_message_part_get_message(part);
        const QByteArray bytes = serialised(inner ? GMIME_OBJECT(inner) : nullptr);
        if (!m_message.reports.reportType.isEmpty() && m_message.reports.returned.isEmpty())
            m_message.reports.returned = decodedText(bytes.left(longestReport), {});
        const char* name = g_mime_object_get_content_disposition_parameter(GMIME_OBJECT(part), "filename");
        QString title = gmime::text(name);
        if (title.isEmpty() && inner)
            title = gmime::text(g_mime_message_get_subject(inner));
        m_message.attachments.push_back({title, mimeTypeOf(GMIME_OBJECT(part)), bytes.size(), path, {}});
        return {};
    }

    static QByteArray serialised(GMimeObject* object)
    {
        if (!object)
            return {};
        const gmime::Object<GMimeStream> stream(g_mime_stream_mem_new());
        g_mime_object_write_to_stream(object, nullptr, stream.get());
        const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
        return {reinterpret_cast<const char*>(bytes->data), static_cast<qsizetype>(bytes->len)};
    }

    Branch walkPart(GMimePart* part, const QString& path)
    {
        const QString type = mimeTypeOf(GMIME_OBJECT(part));
        const QByteArray bytes = gmime::content(part);
        if (readReport(type, bytes))
            return {};
        const bool named = g_mime_part_get_filename(part) != nullptr;
        const bool inlineText = (type == u"text/plain" || type == u"text/html") && !isAttachment(GMIME_OBJECT(part));
        if (inlineText && !(named && type == u"text/html"))
            return textOf(part, type, bytes);
        m_message.attachments.push_back({gmime::text(g_mime_part_get_filename(part)), type, bytes.size(),
            path.isEmpty() ? u"1"_s : path, gmime::text(g_mime_object_get_content_id(GMIME_OBJECT(part)))});
        return {};
    }

    Branch textOf(GMimePart* part, const QString& type, const QByteArray& bytes)
    {
        bool asNamed = true;
        const QByteArray charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
        QString text = decodedText(bytes, charset, &asNamed);
        if (!asNamed)
            problem(u"unknown_charset"_s);
        text.replace(u"\r\n"_s, u"\n"_s);
        if (type != u"text/html")
            return {text, false};
        m_message.hasHtml = true;
        return {textFromHtml(text), true};
    }

    bool readReport(const QString& type, const QByteArray& bytes)
    {
        EmailReports& reports = m_message.reports;
        const QString text = decodedText(bytes.left(longestReport), {});
        if (type == u"message/delivery-status" || type == u"message/global-delivery-status")
            reports.deliveryStatus += text + u'\n';
        else if (type == u"message/feedback-report")
            reports.feedback += text + u'\n';
        else if (type == u"text/rfc822-headers" || type == u"message/global-headers")
            reports.returned += text;
        else
            return false;
        return true;
    }

    void problem(const QString& code)
    {
        if (!m_message.problems.contains(code))
            m_message.problems.append(code);
    }

    EmailMessage& m_message;
    int m_parts = 0;
};

} // namespace

void readParts(GMimeMessage* root, EmailMessage& message) { Walk(message).run(root); }

} // namespace trato::channels
