#include "channels/email/unsubscribe.h"

#include "channels/accounts.h"
#include "channels/email/emailevents.h"
#include "channels/email/emailmessage.h"
#include "channels/email/mailcomposer.h"
#include "channels/reception.h"
#include "support/result.h"

#include <gtest/gtest.h>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

const QString clientOfMail = u"0123456789abcdef01234567"_s;

EmailAccount leavable()
{
    const auto accounts = ProviderAccounts::fromToml(R"(
[gateway]
public_url = "https://trato.example/"
[[email]]
name = "acordos"
smtp_url = "smtps://mail.example"
from = "acordos@aurora.example"
unsubscribe_secret = "segredo"
unsubscribe = "mailto:acordos+sair-{id}@aurora.example"
)");
    EXPECT_TRUE(accounts.has_value()) << (accounts ? "" : accounts.error().message.toStdString());
    return accounts ? accounts->email.at(0) : EmailAccount();
}

QByteArray composed(const QString& purpose)
{
    const auto mail = composeMail(leavable(), {.clientId = clientOfMail,
                                                  .to = u"marina@exemplo.com.br"_s,
                                                  .subject = u"Sua parcela"_s,
                                                  .body = u"Olá"_s,
                                                  .purpose = purpose,
                                                  .now = Instant(1'795'186'800'000'000)});
    EXPECT_TRUE(mail.has_value());
    return mail ? mail->bytes : QByteArray();
}

QByteArray mailTo(const QByteArray& to, const QByteArray& subject)
{
    return "From: Marina <marina@exemplo.com.br>\r\nTo: " + to + "\r\nSubject: " + subject +
           "\r\nMessage-ID: <m1@exemplo.com.br>\r\nAuto-Submitted: auto-generated\r\n\r\n\r\n";
}

} // namespace

TEST(Unsubscribe, aMailThatNeedsItNamesBothWays)
{
    for (const QString& purpose : {u"collection"_s, u"reminder"_s}) {
        const QByteArray mail = composed(purpose);
        const QByteArray url = "https://trato.example/unsubscribe/acordos/" + clientOfMail.toLatin1() + '/' +
                               unsubscribeProof("segredo", clientOfMail);
        // Folded lines belong together.
        const QByteArray headers = QByteArray(mail).replace("\r\n ", " ").replace("\r\n\t", " ").replace(":  ", ": ");
        EXPECT_TRUE(headers.contains("List-Unsubscribe: <" + url +
                                     ">, <mailto:acordos+sair-0123456789abcdef01234567@"
                                     "aurora.example>\r\n"))
            << mail.toStdString();
        EXPECT_TRUE(headers.contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n"));
    }
    for (const QString& purpose : {u"service"_s, u"payment"_s, u"care"_s})
        EXPECT_FALSE(composed(purpose).contains("List-Unsubscribe")) << purpose.toStdString();
}

TEST(Unsubscribe, onlyTheSecretProves)
{
    const QByteArray proof = unsubscribeProof("segredo", clientOfMail);
    EXPECT_TRUE(verifyUnsubscribe("segredo", clientOfMail, proof));
    EXPECT_FALSE(verifyUnsubscribe("outro", clientOfMail, proof));
    EXPECT_FALSE(verifyUnsubscribe("segredo", u"0123456789abcdef01234568"_s, proof));
    EXPECT_FALSE(verifyUnsubscribe("segredo", clientOfMail, proof.chopped(1)));
    EXPECT_FALSE(verifyUnsubscribe("segredo", clientOfMail, {}));
    EXPECT_FALSE(verifyUnsubscribe({}, clientOfMail, unsubscribeProof({}, clientOfMail)));
}

TEST(Unsubscribe, aSecretNeedsAnAddressOfOurs)
{
    const auto accounts = ProviderAccounts::fromToml("[[email]]\nname = 'a'\nunsubscribe_secret = 's'\n");
    ASSERT_FALSE(accounts.has_value());
    EXPECT_EQ(accounts.error().detail[u"key"].toString(), u"gateway.public_url"_s);
}

TEST(Unsubscribe, aMailToTheTagIsTheWishOfItsReader)
{
    const auto eventOf = [](const QByteArray& to, const QByteArray& subject) {
        const auto events = parseEmailEvents(mailTo(to, subject), u"acordos"_s);
        EXPECT_TRUE(events.has_value());
        return events->at(0);
    };
    for (const auto& [to, subject] :
        {std::pair<QByteArray, QByteArray>{"acordos+sair-0123456789abcdef01234567@a.example", "x"},
            {"acordos+SAIR-0123456789ABCDEF01234567@a.example", ""}, {"sair@a.example", "0123456789abcdef01234567"},
            {"sair@a.example", "unsubscribe: 0123456789abcdef01234567"}}) {
        const auto event = eventOf(to, subject);
        const auto* wish = std::get_if<OptOut>(&event);
        ASSERT_NE(wish, nullptr) << to.toStdString();
        EXPECT_EQ(wish->clientId, clientOfMail);
        EXPECT_EQ(wish->category, u"unsubscribe"_s);
        EXPECT_EQ(wish->from.at(0).value, u"marina@exemplo.com.br"_s);
    }
    for (const QByteArray subject : {"Re: 0123456789abcdef01234567 o que é isso?", "sair"}) {
        const auto event = eventOf("acordos@a.example", subject);
        EXPECT_TRUE(std::holds_alternative<Message>(event)) << subject.toStdString();
    }
}

TEST(Unsubscribe, whatTheGatewayKeepsIsReadAgain)
{
    const Delivery kept{.channel = Channel::Email,
        .provider = QString::fromLatin1(unsubscribeProvider),
        .account = u"acordos"_s,
        .contentType = u"application/x-www-form-urlencoded"_s,
        .body = unsubscribeForm(clientOfMail, QDate(2026, 11, 20))};
    ASSERT_UNWRAP(const auto events, parseDelivery(kept));
    const auto& wish = std::get<OptOut>(events.at(0));
    EXPECT_EQ(wish.clientId, clientOfMail);
    EXPECT_EQ(wish.preference, Preference::Stop);
    EXPECT_EQ(orderKeys(Channel::Email, events), QStringList{u"email:"_s + clientOfMail});
    ASSERT_UNWRAP(const auto later, parseUnsubscribe(unsubscribeForm(clientOfMail, QDate(2026, 11, 21)), u"acordos"_s));
    EXPECT_NE(eventKey(later.at(0)), eventKey(events.at(0))) << "another day is another wish";
    EXPECT_EQ(parseUnsubscribe("x=1", {}).error().code, u"unreadable_payload"_s);
}

} // namespace trato::channels
