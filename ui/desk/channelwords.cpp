#include "ui/desk/channelwords.h"

#include "channels/sms/segments.h"

namespace trato::ui {

Result<QString> channelWords(const OpenCase& openCase, const QString& templateName, channels::TemplateValues values)
{
    values.insert(QStringLiteral("primeiro_nome"), openCase.firstName);
    TRATO_TRY(const auto catalogue, channels::TemplateCatalogue::shipped());
    TRATO_TRY(const auto made, catalogue.find(templateName, openCase.channel));
    TRATO_TRY(const auto rendered, made.render(values));
    return openCase.channel == Channel::Sms ? channels::plainForSms(rendered.text) : rendered.text;
}

} // namespace trato::ui
