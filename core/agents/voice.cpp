#include "agents/voice.h"

#include "base/digest.h"
#include "base/text.h"

namespace trato::agents {

namespace {

constexpr int fingerprintBytes = 8;

QString nthOf(const QString& family, int nth) { return nth == 1 ? family : family + u'_' + QString::number(nth); }

} // namespace

Result<std::optional<Wording>> unsaid(const channels::TemplateCatalogue& templates, const QString& family,
    Channel channel, const channels::TemplateValues& values, const QStringList& said, const QString& reader)
{
    for (int nth = 1; nth == 1 || templates.names().contains(nthOf(family, nth)); ++nth) {
        TRATO_TRY(channels::MessageTemplate found, templates.find(nthOf(family, nth), channel));
        TRATO_TRY(auto message, found.render(values));
        const QString fingerprint = fingerprintOf(message.text + reader);
        if (!said.contains(fingerprint))
            return Wording{std::move(found), std::move(message), fingerprint};
    }
    return std::optional<Wording>();
}

QString fingerprintOf(const QString& text)
{
    return QString::fromLatin1(digest::sha256(text::folded(text).toUtf8()).first(fingerprintBytes).toHex());
}

} // namespace trato::agents
