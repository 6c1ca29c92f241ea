#include "payments/cnab/remittance.h"

#include "payments/cnab/remittanceform.h"

#include <QCoreApplication>

namespace trato::payments {

using namespace Qt::StringLiterals;
using namespace cnab;

namespace {

/// The thirteen digits of the narrowest field.
constexpr qint64 largestTitle = 9'999'999'999'999;

/// Documents and postcodes without their points and dashes.
QString bare(QString text)
{
    for (const QChar sign : {u'.', u'-', u'/', u' '})
        text.remove(sign);
    return text.toUpper();
}

QString typeOfDocument(const QString& document) { return bare(document).size() > 11 ? u"2"_s : u"1"_s; }

QString dayValue(QDate date) { return date.isValid() ? date.toString(u"yyyyMMdd"_s) : QString(); }

QString centsValue(money::Money amount) { return QString::number(amount.cents()); }

Failure unfitRemittance(const QString& field, int title)
{
    return failure(u"invalid_remittance"_s,
        QCoreApplication::translate(
            "payments", "The remittance can't be written: “%1” does not fit what the bank asks for.")
            .arg(field),
        {{u"field"_s, field}, {u"title"_s, title}});
}

/// The lines of one file after each other.
class RemittanceWriter final {
public:
    RemittanceWriter(const Remittance& remittance, const RemittanceForm& form)
        : m_remittance(remittance)
        , m_form(form)
        , m_width(remittance.account.layout == CnabLayout::Cnab240 ? 240 : 400)
    {
    }

    Result<RemittanceFile> write();

private:
    void setAccount();
    void setTitle(const RemittanceTitle& title);
    void setPayer(const RemittancePayer& payer);
    void setLate(const RemittanceTitle& title);
    Result<void> check(const RemittanceTitle& title, int number) const;
    Result<void> writeTitle(const RemittanceTitle& title, int number);
    Result<void> writeLine(const QString& name, int title);

    const Remittance& m_remittance;
    const RemittanceForm& m_form;
    int m_width;
    FormValues m_values;
    RemittanceFile m_file;
    int m_segments = 0;
};

void RemittanceWriter::setAccount()
{
    const RemittanceAccount& account = m_remittance.account;
    const QString document = bare(account.companyDocument);
    m_values = {{u"branch"_s, account.branch}, {u"branch_digit"_s, account.branchDigit},
        {u"account"_s, account.account}, {u"account_digit"_s, account.accountDigit},
        {u"account_last"_s, account.account.right(1)}, {u"agreement"_s, account.agreement},
        {u"transmission"_s, account.transmission}, {u"wallet"_s, account.wallet}, {u"variation"_s, account.variation},
        {u"wallet_form"_s, account.variation.isEmpty() ? account.wallet : account.variation},
        {u"company"_s, account.company}, {u"company_document"_s, document},
        {u"company_type"_s, typeOfDocument(document)}, {u"sequence"_s, QString::number(m_remittance.sequence)},
        {u"today"_s, dayValue(m_remittance.generated.date())},
        {u"clock"_s, m_remittance.generated.time().toString(u"HHmmss"_s)}};
}

void RemittanceWriter::setPayer(const RemittancePayer& payer)
{
    m_values.insert(u"payer_document"_s, bare(payer.document));
    m_values.insert(u"payer_type"_s, typeOfDocument(payer.document));
    m_values.insert(u"payer_name"_s, payer.name);
    m_values.insert(u"payer_address"_s, payer.address);
    m_values.insert(u"payer_district"_s, payer.district);
    m_values.insert(u"payer_postcode"_s, bare(payer.postcode));
    m_values.insert(u"payer_city"_s, payer.city);
    m_values.insert(u"payer_state"_s, payer.state);
}

/// What is added when it is paid late.
void RemittanceWriter::setLate(const RemittanceTitle& title)
{
    const bool interest = title.interestPerDay.isPositive();
    const bool fine = title.finePercentHundredths > 0;
    const QString next = dayValue(title.due.addDays(1));
    m_values.insert(u"interest_day"_s, centsValue(title.interestPerDay));
    m_values.insert(u"interest_code"_s, interest ? u"1"_s : u"3"_s);
    m_values.insert(u"interest_from"_s, interest ? next : QString());
    m_values.insert(u"fine_code"_s, fine ? m_form.fineCode : u"0"_s);
    m_values.insert(u"fine_from"_s, fine ? next : QString());
    m_values.insert(u"fine_percent"_s, QString::number(title.finePercentHundredths));
    // Banks that want it in reais get it rounded half up, as they do it themselves.
    m_values.insert(
        u"fine_amount"_s, QString::number((title.amount.cents() * title.finePercentHundredths + 5'000) / 10'000));
}

void RemittanceWriter::setTitle(const RemittanceTitle& title)
{
    m_values.insert(u"order"_s, m_form.orders.value(remittanceOrderName(title.order)));
    m_values.insert(u"our_number"_s, title.ourNumber);
    m_values.insert(u"our_digit"_s, title.ourDigit);
    m_values.insert(u"document"_s, title.document);
    m_values.insert(u"control"_s, title.control);
    m_values.insert(u"due"_s, dayValue(title.due));
    m_values.insert(u"issued"_s, dayValue(title.issued));
    m_values.insert(u"amount"_s, centsValue(title.amount));
    m_values.insert(u"species"_s, title.species.isEmpty() ? m_form.species : title.species);
    setLate(title);
    setPayer(title.payer);
}

Result<void> RemittanceWriter::check(const RemittanceTitle& title, int number) const
{
    if (title.ourNumber.isEmpty())
        return unfitRemittance(u"our_number"_s, number);
    if (!title.due.isValid())
        return unfitRemittance(u"due"_s, number);
    if (!title.amount.isPositive() || title.amount.cents() > largestTitle)
        return unfitRemittance(u"amount"_s, number);
    if (title.interestPerDay.isNegative())
        return unfitRemittance(u"interest_day"_s, number);
    if (title.finePercentHundredths < 0 || title.finePercentHundredths > 10'000)
        return unfitRemittance(u"fine_percent"_s, number);
    const bool someone = !title.payer.name.trimmed().isEmpty() && !bare(title.payer.document).isEmpty();
    if (title.order == RemittanceOrder::Register && (!someone || !title.issued.isValid()))
        return unfitRemittance(title.issued.isValid() ? u"payer_document"_s : u"issued"_s, number);
    return {};
}

Result<void> RemittanceWriter::writeLine(const QString& name, int title)
{
    const auto form = m_form.lines.constFind(name);
    if (form == m_form.lines.cend())
        return {};
    m_values.insert(u"record"_s, QString::number(m_file.lines + 1));
    m_values.insert(u"segment"_s, QString::number(m_segments + 1));
    auto line = filledLine(*form, m_width, m_values);
    if (!line)
        return unfitRemittance(line.error().message, title);
    m_file.bytes += *line + "\r\n";
    ++m_file.lines;
    return {};
}

Result<void> RemittanceWriter::writeTitle(const RemittanceTitle& title, int number)
{
    TRATO_CHECK(check(title, number));
    setTitle(title);
    for (const QString& name : {u"detail"_s, u"p"_s, u"q"_s, u"r"_s, u"fine"_s}) {
        const bool aboutFine = name == u"r" || name == u"fine";
        if (aboutFine && (title.finePercentHundredths == 0 || title.order != RemittanceOrder::Register))
            continue;
        const int before = m_file.lines;
        TRATO_CHECK(writeLine(name, number));
        m_segments += m_file.lines - before;
    }
    TRATO_TRY(m_file.total, m_file.total.plus(title.amount));
    return {};
}

Result<RemittanceFile> RemittanceWriter::write()
{
    if (m_remittance.sequence <= 0)
        return unfitRemittance(u"sequence"_s, 0);
    if (!m_remittance.generated.isValid())
        return unfitRemittance(u"today"_s, 0);
    setAccount();
    TRATO_CHECK(writeLine(u"header"_s, 0));
    TRATO_CHECK(writeLine(u"lot_header"_s, 0));
    int number = 0;
    for (const RemittanceTitle& title : m_remittance.titles)
        TRATO_CHECK(writeTitle(title, ++number));
    m_values.insert(u"lot_lines"_s, QString::number(m_segments + 2));
    m_values.insert(u"file_lines"_s, QString::number(m_segments + 4));
    m_values.insert(u"titles"_s, QString::number(number));
    m_values.insert(u"total"_s, centsValue(m_file.total));
    TRATO_CHECK(writeLine(u"lot_trailer"_s, 0));
    TRATO_CHECK(writeLine(u"trailer"_s, 0));
    return m_file;
}

} // namespace

QString remittanceOrderName(RemittanceOrder order)
{
    switch (order) {
    case RemittanceOrder::Cancel: return u"cancel"_s;
    case RemittanceOrder::ChangeDue: return u"change_due"_s;
    case RemittanceOrder::Register: break;
    }
    return u"register"_s;
}

RemittanceOrder remittanceOrderFromName(const QString& name)
{
    for (const RemittanceOrder order : {RemittanceOrder::Cancel, RemittanceOrder::ChangeDue}) {
        if (remittanceOrderName(order) == name)
            return order;
    }
    return RemittanceOrder::Register;
}

Result<RemittanceFile> writeRemittance(const Remittance& remittance)
{
    const RemittanceForm* const form = remittanceForm(remittance.account.bank, remittance.account.layout);
    if (!form)
        return failure(
            u"unsupported_bank"_s, QCoreApplication::translate("payments", "There is no remittance for bank “%1”.")
                                       .arg(remittance.account.bank));
    if (remittance.titles.empty())
        return failure(
            u"nothing_to_send"_s, QCoreApplication::translate("payments", "There is nothing to send to the bank."));
    return RemittanceWriter(remittance, *form).write();
}

} // namespace trato::payments
