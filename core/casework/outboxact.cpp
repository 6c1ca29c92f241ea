#include "casework/outboxact.h"

#include "channels/attachments.h"
#include "channels/rcs/rbmrequest.h"
#include "channels/templates/catalogue.h"

namespace trato::casework {

namespace {

/// What the template of a message is declared as, as the catalogue says now; nothing: it is none of ours.
std::optional<TemplateCategory> categoryOf(const channels::NewOutbox& message)
{
    static const auto catalogue = channels::TemplateCatalogue::shipped();
    if (!catalogue || message.kind != QStringLiteral("template"))
        return std::nullopt;
    const auto found = catalogue->find(message.templateName, message.channel);
    return found ? found->category : std::nullopt;
}

/// What will be read: by RCS also what stands on cards and buttons.
QString wordsOf(const channels::OutboxRow& row, Instant at)
{
    return row.message.channel == Channel::Rcs ? channels::rbmWords(channels::OutgoingMessage::from(row, at))
                                               : row.message.body;
}

} // namespace

compliance::Act actOf(const channels::OutboxRow& row, const QString& writer, Instant at)
{
    const channels::NewOutbox& message = row.message;
    return {.debtor = message.debtor,
        .channel = message.channel,
        .handle = message.handle,
        .purpose = compliance::purposeFromName(message.purpose).value_or(compliance::Purpose::Collection),
        .origin = compliance::originFromName(message.origin).value_or(compliance::Origin::System),
        .actor = message.actor,
        .writer = writer,
        .at = at,
        .content =
            message.kind == QStringLiteral("template") ? compliance::Content::Template : compliance::Content::FreeText,
        .category = categoryOf(message),
        // Nobody reads a file before it leaves: it may tell of the debt.
        .disclosure = channels::attachmentsOf(message.payload).empty() ? compliance::Disclosure::Unknown
                                                                       : compliance::Disclosure::Debt,
        .text = message.subject + u'\n' + wordsOf(row, at),
        .contract = message.contract.value_or(ContractId()),
        .outbox = row.id,
        .acknowledges = InteractionId(message.payload[compliance::acknowledgesField].toInteger())};
}

} // namespace trato::casework
