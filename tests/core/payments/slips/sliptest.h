#pragma once

#include "payments/slips/fileslips.h"
#include "payments/slips/remittances.h"
#include "support/debttest.h"

namespace trato::test {

/// An account at Itaú that is told by files of 400 columns.
inline payments::SlipAccount itauFiles()
{
    return {.name = QStringLiteral("itau"),
        .way = payments::SlipWay::Files,
        .bank = {.bank = QStringLiteral("341"),
            .agency = QStringLiteral("0057"),
            .account = QStringLiteral("12345"),
            .wallet = QStringLiteral("109")},
        .layout = payments::CnabLayout::Cnab400,
        .company = QStringLiteral("Lojas Aurora S.A."),
        .companyDocument = QStringLiteral("11222333000181")};
}

/// What a file asks for: "register 00000001".
inline QStringList ordersIn(const QByteArray& file)
{
    static const QHash<QByteArray, QString> names{
        {"01", QStringLiteral("register")}, {"02", QStringLiteral("cancel")}, {"06", QStringLiteral("change_due")}};
    QStringList orders;
    for (const QByteArray& line : file.split('\n')) {
        if (line.startsWith('1'))
            orders.append(names.value(line.mid(108, 2)) + u' ' + QString::fromLatin1(line.mid(62, 8)));
    }
    return orders;
}

/// A debtor who owes 300.00, and an account that charges by files.
class SlipTest : public DebtTest {
protected:
    void SetUp() override
    {
        DebtTest::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        creditor = addCreditor();
        debtor = addDebtor();
        instalment = addInstalment(debtor, addContract(debtor, creditor), 1, daysAgo(10), 30'000);
        slips.emplace(database(), clock, itauFiles());
        requests.emplace(database(), clock);
        remittances.emplace(database(), clock, itauFiles());
        instructions.emplace(database(), clock);
    }

    payments::PaymentRequest asked(DebtorId whose)
    {
        const auto made = requests->create(
            {.debtor = whose}, QStringLiteral("boleto"), QStringLiteral("itau"), QStringLiteral("ana"));
        EXPECT_TRUE(made.has_value()) << (made ? "" : made.error().message.toStdString());
        const auto registered = requests->registerWith(made.value_or(payments::PaymentRequest()), *slips);
        EXPECT_TRUE(registered.has_value()) << (registered ? "" : registered.error().message.toStdString());
        return registered.value_or(payments::PaymentRequest());
    }
    /// What the next file asks for; nothing: there is none.
    QStringList remitted()
    {
        const auto written =
            remittances->write(QStringLiteral("ana"), [&](const payments::SlipWork& work) -> Result<void> {
                refused.append(work.reason);
                return {};
            });
        EXPECT_TRUE(written.has_value()) << (written ? "" : written.error().message.toStdString());
        return written && *written ? ordersIn((*written)->content) : QStringList();
    }
    /// What the bank says of a slip; the reason of the work that it makes.
    QString told(const payments::PaymentRequest& request, payments::OccurrenceKind event, const QString& why = {})
    {
        const auto work = instructions->answered(QStringLiteral("itau"),
            {.line = 2, .ourNumber = QStringLiteral("00") + request.ourNumber, .event = event, .text = why});
        EXPECT_TRUE(work.has_value()) << (work ? "" : work.error().message.toStdString());
        return work && *work ? (*work)->reason : QString();
    }
    payments::PaymentRequest now(const payments::PaymentRequest& request)
    {
        return requests->find(request.debtor, request.id).value_or(payments::PaymentRequest());
    }

    CreditorId creditor;
    DebtorId debtor;
    InstalmentId instalment;
    QStringList refused; ///< reasons of the work that files made
    std::optional<payments::FileSlips> slips;
    std::optional<payments::PaymentRequests> requests;
    std::optional<payments::Remittances> remittances;
    std::optional<payments::SlipInstructions> instructions;
};

} // namespace trato::test
