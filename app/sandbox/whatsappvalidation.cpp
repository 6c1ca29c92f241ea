#include "app/sandbox/whatsappvalidation.h"

#include "base/json.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace trato::sandbox {

namespace {

constexpr int maxText = 4096;
constexpr int maxInteractiveText = 1024;

std::optional<GraphProblem> problem(int code, const QString& details) { return GraphProblem{code, details}; }

std::optional<GraphProblem> textProblem(const QJsonObject& text)
{
    const QString body = text.value(u"body").toString();
    if (body.isEmpty())
        return problem(131008, QStringLiteral("Required parameter is missing: text.body"));
    if (body.size() > maxText)
        return problem(100, QStringLiteral("Param text['body'] must be at most 4096 characters long."));
    return std::nullopt;
}

std::optional<GraphProblem> templateProblem(const QJsonObject& message)
{
    static const QRegularExpression name(QStringLiteral("^[a-z0-9_]{1,512}$"));
    if (!name.match(message.value(u"name").toString()).hasMatch())
        return problem(132001, QStringLiteral("Template name does not exist in the translation"));
    if (message.value(u"language").toObject().value(u"code").toString().isEmpty())
        return problem(131008, QStringLiteral("Required parameter is missing: template.language.code"));
    for (const QJsonValue& component : message.value(u"components").toArray()) {
        const QString type = component.toObject().value(u"type").toString().toLower();
        if (type != u"header" && type != u"body" && type != u"button")
            return problem(100, QStringLiteral("Invalid component type: %1").arg(type));
        for (const QJsonValue& parameter : component.toObject().value(u"parameters").toArray()) {
            // Graph refuses line breaks, tabs and long runs of blanks in parameters.
            static const QRegularExpression forbidden(QStringLiteral("[\\n\\t]| {5,}"));
            if (parameter.toObject().value(u"text").toString().contains(forbidden))
                return problem(132018, QStringLiteral("Param text cannot have new-line/tab characters"));
        }
    }
    return std::nullopt;
}

std::optional<GraphProblem> interactiveProblem(const QJsonObject& interactive)
{
    const QString type = interactive.value(u"type").toString();
    const QString body = interactive.value(u"body").toObject().value(u"text").toString();
    if (body.size() > maxInteractiveText)
        return problem(131009, QStringLiteral("interactive['body']['text'] is too long"));
    const QJsonObject action = interactive.value(u"action").toObject();
    if (type == u"button") {
        const auto buttons = action.value(u"buttons").toArray().size();
        return buttons >= 1 && buttons <= 3 ? std::nullopt : problem(131009, QStringLiteral("Invalid buttons count"));
    }
    if (type == u"list")
        return action.value(u"sections").toArray().isEmpty() ? problem(131009, QStringLiteral("Invalid sections"))
                                                             : std::nullopt;
    if (type == u"order_details" || type == u"order_status") {
        static const QRegularExpression reference(QStringLiteral("^[A-Za-z0-9_.-]{1,35}$"));
        const QString id = action.value(u"parameters").toObject().value(u"reference_id").toString();
        return reference.match(id).hasMatch() ? std::nullopt : problem(131009, QStringLiteral("Invalid reference_id"));
    }
    const bool known = type == u"cta_url" || type == u"flow" || type == u"location_request_message" ||
                       type == u"call_permission_request";
    return known ? std::nullopt : problem(131009, QStringLiteral("Invalid interactive type: %1").arg(type));
}

std::optional<GraphProblem> mediaProblem(const QString& type, const QJsonObject& media)
{
    if (media.value(u"id").toString().isEmpty() == media.value(u"link").toString().isEmpty())
        return problem(131009, QStringLiteral("%1 needs exactly one of id and link").arg(type));
    return std::nullopt;
}

std::optional<GraphProblem> typeProblem(const QString& type, const QJsonObject& content)
{
    static const QStringList media{QStringLiteral("image"), QStringLiteral("audio"), QStringLiteral("video"),
        QStringLiteral("document"), QStringLiteral("sticker")};
    static const QStringList others{QStringLiteral("location"), QStringLiteral("contacts"), QStringLiteral("reaction")};
    if (type == u"text")
        return textProblem(content);
    if (type == u"template")
        return templateProblem(content);
    if (type == u"interactive")
        return interactiveProblem(content);
    if (media.contains(type))
        return mediaProblem(type, content);
    return others.contains(type) ? std::nullopt
                                 : problem(100, QStringLiteral("Param type must be one of the known types"));
}

void collectTexts(const QJsonArray& components, QStringList& lines)
{
    for (const QJsonValue& component : components) {
        for (const QJsonValue& parameter : component.toObject().value(u"parameters").toArray()) {
            const QJsonObject value = parameter.toObject();
            const QString text = value.value(u"text").toString(value.value(u"coupon_code").toString());
            if (!text.isEmpty())
                lines.append(text);
        }
    }
}

QString orderText(const QJsonObject& parameters)
{
    QStringList lines;
    for (const QJsonValue& setting : parameters.value(u"payment_settings").toArray()) {
        const QString code = setting.toObject().value(u"pix_dynamic_code").toObject().value(u"code").toString();
        if (!code.isEmpty())
            lines.append(code);
    }
    return lines.join(u'\n');
}

} // namespace

std::optional<GraphProblem> graphProblem(const QJsonObject& message)
{
    if (message.value(u"messaging_product").toString() != u"whatsapp")
        return problem(100, QStringLiteral("The parameter messaging_product is required."));
    static const QRegularExpression number(QStringLiteral("^\\+?[0-9 ()-]{8,24}$"));
    if (message.value(u"to").toString().isEmpty())
        return problem(100, QStringLiteral("The parameter to is required."));
    if (!number.match(message.value(u"to").toString()).hasMatch())
        return problem(131009, QStringLiteral("Parameter value is not valid: to"));
    const QString type = message.value(u"type").toString(QStringLiteral("text"));
    if (!message.value(type).isObject())
        return problem(131008, QStringLiteral("Required parameter is missing: %1").arg(type));
    if (message.value(u"biz_opaque_callback_data").toString().size() > 512)
        return problem(100, QStringLiteral("Param biz_opaque_callback_data must be at most 512 characters long."));
    return typeProblem(type, message.value(type).toObject());
}

QString readableText(const QJsonObject& message)
{
    const QString type = message.value(u"type").toString(QStringLiteral("text"));
    const QJsonObject content = message.value(type).toObject();
    QStringList lines;
    if (type == u"text")
        lines.append(content.value(u"body").toString());
    else if (type == u"template")
        collectTexts(content.value(u"components").toArray(), lines);
    else if (type == u"interactive")
        lines << content.value(u"body").toObject().value(u"text").toString()
              << orderText(content.value(u"action").toObject().value(u"parameters").toObject());
    else
        lines.append(content.value(u"caption").toString());
    lines.removeAll(QString());
    return lines.join(u'\n');
}

net::Response graphError(int status, int code, const QString& message, const QString& details)
{
    QJsonObject error{{QStringLiteral("message"), message}, {QStringLiteral("type"), QStringLiteral("OAuthException")},
        {QStringLiteral("code"), code}, {QStringLiteral("fbtrace_id"), QStringLiteral("AsandboxTraceId")}};
    if (!details.isEmpty()) {
        error.insert(
            QStringLiteral("error_data"), QJsonObject{{QStringLiteral("messaging_product"), QStringLiteral("whatsapp")},
                                              {QStringLiteral("details"), details}});
    }
    return net::Response::json(status, json::compact(QJsonObject{{QStringLiteral("error"), error}}));
}

} // namespace trato::sandbox
