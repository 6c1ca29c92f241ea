#include "ui/composer/texts.h"

#include "base/toml.h"
#include "channels/sms/segments.h"
#include "compliance/disclosure.h"
#include "engine/casefile.h"
#include "engine/demand.h"
#include "insight/metrics/contactcosts.h"
#include "payments/paymentrequests.h"
#include "storage/database.h"
#include "ui/composer/words.h"
#include "ui/desk/ownsnippets.h"
#include "ui/format/brazil.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>

static void initResource() { Q_INIT_RESOURCE(trato_snippets); }

namespace trato::ui {

namespace {

/// A place of no template: the due date, on its day.
const QString dueToday = QStringLiteral("vence_hoje");

/// How many messages it is for the one who is to pay: an SMS of several parts is several.
int partsOf(Channel channel, const QString& text)
{
    if (channel != Channel::Sms)
        return 1;
    const auto size = channels::smsSize(channels::SmsProvider::Twilio, text);
    return size ? std::max(1, size->segments) : 1;
}

/// What a text says is owed and the code in it are one and the same thing.
bool asksFor(const payments::PaymentRequest& request, const payments::PaymentRequest& target)
{
    return request.canBeSent() && !request.pixCode.isEmpty() && request.creditor == target.creditor &&
           request.agreement == target.agreement && request.agreementInstalment == target.agreementInstalment &&
           request.instalment == target.instalment && request.amount == target.amount;
}

QString whyNot(const channels::MessageTemplate& made, const OpenCase& openCase, const channels::TemplateValues& values)
{
    if (made.purpose == QStringLiteral("collection") && !values.contains(QStringLiteral("dias_atraso")))
        return ComposerWords::tr("nothing is late");
    if (made.name == QStringLiteral("hoje_vence") && !values.contains(dueToday))
        return ComposerWords::tr("nothing falls due today");
    if (made.discloses && !openCase.rightParty)
        return ComposerWords::tr("tells of the debt: confirm who it is first");
    if (openCase.care && made.purpose != QStringLiteral("care") && made.purpose != QStringLiteral("service"))
        return ComposerWords::tr("not in a care case");
    return {};
}

} // namespace

Result<channels::TemplateValues> loadValues(storage::Database& database, DebtorId debtor, const Clock& clock)
{
    TRATO_TRY(auto values, engine::CaseFile(database, clock).values(debtor));
    TRATO_TRY(const auto demand, engine::Demand::of(database, clock, debtor));
    if (demand.due == clock.today())
        values.insert(dueToday, values.value(QStringLiteral("vencimento")));
    TRATO_TRY(const auto requests, payments::PaymentRequests(database, clock).ofDebtor(debtor));
    const auto open = std::ranges::find_if(requests, [&](const payments::PaymentRequest& request) {
        return request.due >= clock.today() && asksFor(request, demand.target);
    });
    if (open == requests.end())
        return values;
    values.insert(QStringLiteral("pix"), open->pixCode);
    values.insert(QStringLiteral("data"), format::date(open->due));
    values.insert(
        QStringLiteral("recebedor"), open->payee.isEmpty() ? values.value(QStringLiteral("credor")) : open->payee);
    return values;
}

Result<std::vector<ReadyText>> readSnippets(const channels::TemplateValues& values, const QString& user)
{
    initResource();
    QFile file(QStringLiteral(":/snippets/desk.toml"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("unreadable_file"), file.fileName());
    TRATO_TRY(const QJsonObject root, toml::parse(file.readAll()));
    std::vector<ReadyText> snippets;
    const auto add = [&](const QString& key, const QString& text) {
        channels::MessageTemplate made;
        made.text = text;
        const bool taken =
            std::any_of(snippets.begin(), snippets.end(), [&](const ReadyText& known) { return known.name == key; });
        if (!taken)
            snippets.push_back({key, made.fill(values).text});
    };
    for (const OwnSnippet& own : OwnSnippets(OwnSnippets::standardFile(user)).load())
        add(own.key, own.text);
    for (const QJsonValue& value : root[QStringLiteral("snippet")].toArray()) {
        const QJsonObject one = value.toObject();
        add(one[QStringLiteral("key")].toString(), one[QStringLiteral("text")].toString());
    }
    return snippets;
}

Result<std::vector<ReadyText>> readTemplates(const OpenCase& openCase, const channels::TemplateValues& values)
{
    TRATO_TRY(const auto catalogue, channels::TemplateCatalogue::shipped());
    std::vector<ReadyText> texts;
    for (const QString& name : catalogue.names()) {
        const auto made = catalogue.find(name, openCase.channel);
        if (made)
            texts.push_back({name, made->fill(values).text, whyNot(*made, openCase, values)});
    }
    const auto rank = [](const ReadyText& text) {
        return !text.whyNot.isEmpty() ? 2 : channels::openPlaces(text.text).isEmpty() ? 0 : 1;
    };
    std::stable_sort(texts.begin(), texts.end(),
        [&](const ReadyText& one, const ReadyText& other) { return rank(one) < rank(other); });
    return texts;
}

QString placeWords(const QStringList& places) { return places.join(QStringLiteral(", ")).replace(u'_', u' '); }

QString telling(const OpenCase& openCase, const QString& text)
{
    if (openCase.rightParty)
        return {};
    const auto found = compliance::DisclosureWords::standard().find(text);
    return found ? ComposerWords::tr("It is not confirmed who reads this, and “%1” tells of a debt.").arg(*found)
                 : QString();
}

QString sizeWords(Channel channel, const QString& text)
{
    const auto size = channel == Channel::Sms ? channels::smsSize(channels::SmsProvider::Twilio, text)
                                              : Result<channels::SmsSize>(channels::SmsSize{});
    if (channel != Channel::Sms || !size)
        return {};
    const bool wide = size->encoding == channels::SmsEncoding::Ucs2;
    const int parts = std::max(1, size->segments);
    const int room = parts == 1 ? (wide ? 70 : 160) : parts * (wide ? 67 : 153);
    const QString sum = ComposerWords::tr("%1 SMS · %2 of %3").arg(parts).arg(size->units).arg(room);
    return wide ? sum + QStringLiteral(" · ") + ComposerWords::tr("accents: 70 a message") : sum;
}

QString costWords(Channel channel, const QString& text, QDate day, bool windowOpen)
{
    if (text.trimmed().isEmpty() || (channel == Channel::WhatsApp && windowOpen))
        return {};
    const auto price = insight::ContactCosts::standard().price(channelName(channel), day);
    if (!price)
        return {};
    return ComposerWords::tr("about %1").arg(format::money(price->cents() * partsOf(channel, text)));
}

} // namespace trato::ui
