#include "exchange/debtrow.h"

#include "base/text.h"
#include "debts/chargerule.h"
#include "exchange/dateformat.h"
#include "exchange/numberformat.h"
#include "exchange/words.h"
#include "parties/document.h"
#include "parties/phone.h"

#include <QRegularExpression>

#include <algorithm>

namespace trato::exchange {

namespace {

constexpr qsizetype longestCell = 2000;

/// Most cells hold one thing, and looking is cheaper than the pattern.
bool mayHoldSeveral(QStringView cell)
{
    for (qsizetype i = 0; i < cell.size(); ++i) {
        if (QStringView(u";,/|\n\r").contains(cell[i]))
            return true;
        if (cell[i].isSpace() && i + 1 < cell.size() && (cell[i + 1] == u'e' || cell[i + 1] == u'o'))
            return true;
    }
    return false;
}

QStringList pieces(const QString& cell)
{
    if (!mayHoldSeveral(cell))
        return cell.trimmed().isEmpty() ? QStringList() : QStringList{cell.trimmed()};
    static const QRegularExpression separators(QStringLiteral("[;,/|\\n\\r]+|\\s+(?:e|ou)\\s+"));
    QStringList out;
    for (const QString& piece : cell.split(separators, Qt::SkipEmptyParts)) {
        if (!piece.trimmed().isEmpty())
            out.append(piece.trimmed());
    }
    return out;
}

/// "11987654321 1133334444": two numbers with nothing but a blank between them.
QStringList apart(const QString& piece)
{
    const QStringList words = piece.simplified().split(u' ');
    const bool each = words.size() > 1 &&
                      std::ranges::all_of(words, [](const QString& word) { return text::digits(word).size() >= 10; });
    return each ? words : QStringList{piece};
}

QStringList phonePieces(const QString& cell)
{
    // One number that lost its digits, not two.
    if (isScientific(cell))
        return {cell};
    QStringList out;
    for (const QString& piece : pieces(cell))
        out += apart(piece);
    return out;
}

bool isTotals(const CsvRecord& record)
{
    static const QRegularExpression word(QStringLiteral("^(sub)?tota(l|is)( geral)?\\b"));
    for (const QString& cell : record.cells) {
        if (const QString text = cell.trimmed(); !text.isEmpty())
            return text.front().isLetter() && word.match(text::folded(text)).hasMatch();
    }
    return false;
}

QString amountMessage(NumberFault fault)
{
    switch (fault) {
    case NumberFault::LostDigits: return Words::tr("the spreadsheet cut the digits off (scientific notation)");
    case NumberFault::NotPositive: return Words::tr("the value must be above zero");
    case NumberFault::TooPrecise: return Words::tr("more than two decimal places");
    case NumberFault::TooLarge: return Words::tr("the value is too large");
    case NumberFault::None:
    case NumberFault::NotANumber: break;
    }
    return Words::tr("this is no value");
}

QString amountCode(NumberFault fault)
{
    return fault == NumberFault::LostDigits ? QStringLiteral("lost_digits") : QStringLiteral("invalid_amount");
}

std::optional<QString> validEmail(const QString& piece)
{
    static const QRegularExpression pattern(QStringLiteral(
        "^[a-z0-9.!#$%&'*+=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$"));
    const QString lower = piece.toLower();
    if (lower.size() > 254 || lower.contains(QStringLiteral("..")) || !pattern.match(lower).hasMatch())
        return std::nullopt;
    return lower;
}

} // namespace

QJsonObject LineFault::toJson() const
{
    return {{QStringLiteral("line"), line},
        {QStringLiteral("column"), column.isEmpty() ? QJsonValue() : QJsonValue(column)},
        {QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
}

DebtRowReader::DebtRowReader(const ColumnMapping& mapping, const QStringList& header)
    : m_mapping(mapping)
    , m_header(header)
    , m_positions(allFields().size())
{
    for (const Field field : allFields())
        m_positions[static_cast<size_t>(field)] = mapping.positions(field, header);
}

DebtRowReader::Cell DebtRowReader::cell(const CsvRecord& record, Field field) const
{
    const auto& positions = m_positions[static_cast<size_t>(field)];
    if (positions.empty())
        return {};
    return {m_header.value(positions.front()).trimmed(), record.cells.value(positions.front()).trimmed()};
}

std::vector<DebtRowReader::Cell> DebtRowReader::cells(const CsvRecord& record, Field field) const
{
    std::vector<Cell> found;
    for (const int position : m_positions[static_cast<size_t>(field)])
        found.push_back({m_header.value(position).trimmed(), record.cells.value(position).trimmed()});
    return found;
}

std::variant<DebtRow, LineFault> DebtRowReader::read(const CsvRecord& record, std::vector<LineFault>& warnings) const
{
    if (isTotals(record))
        return LineFault{record.line, {}, QStringLiteral("totals_row"), Words::tr("a line of totals is no debt"), {}};
    for (qsizetype i = 0; i < record.cells.size(); ++i) {
        if (record.cells[i].size() > longestCell)
            return LineFault{record.line, m_header.value(i), QStringLiteral("cell_too_long"),
                Words::tr("the cell has more than %1 characters").arg(longestCell), {}};
    }
    DebtRow row;
    row.line = record.line;
    for (const auto reader : {&DebtRowReader::readDocument, &DebtRowReader::readContract,
             &DebtRowReader::readInstalment, &DebtRowReader::readDue, &DebtRowReader::readValue}) {
        if (auto fault = (this->*reader)(record, row))
            return *std::move(fault);
    }
    readPhones(record, row, warnings);
    readEmails(record, row, warnings);
    readExtras(record, row, warnings);
    return row;
}

std::optional<LineFault> DebtRowReader::readDocument(const CsvRecord& record, DebtRow& row) const
{
    const Cell document = cell(record, Field::Document);
    const auto fault = [&](const char* code, const QString& why) {
        return LineFault{record.line, document.header, QLatin1StringView(code), why, document.text};
    };
    if (document.text.isEmpty())
        return fault("missing_document", Words::tr("without CPF or CNPJ"));
    if (isScientific(document.text))
        return fault("lost_digits", Words::tr("the spreadsheet cut the digits off (scientific notation)"));
    const auto parsed = parties::restoreDocument(document.text);
    if (!parsed)
        return fault("invalid_document", Words::tr("the check digits do not match"));
    row.document = parsed->normalised;
    row.company = parsed->kind == parties::DocumentKind::Cnpj;
    const Cell name = cell(record, Field::Name);
    row.name = text::cleaned(name.text);
    if (row.name.isEmpty())
        return LineFault{
            record.line, name.header, QStringLiteral("missing_name"), Words::tr("without a name"), name.text};
    return std::nullopt;
}

std::optional<LineFault> DebtRowReader::readContract(const CsvRecord& record, DebtRow& row) const
{
    const Cell contract = cell(record, Field::Contract);
    row.contract = text::cleaned(contract.text);
    if (row.contract.isEmpty())
        return LineFault{record.line, contract.header, QStringLiteral("missing_contract"),
            Words::tr("without a contract"), contract.text};
    if (isScientific(row.contract))
        return LineFault{record.line, contract.header, QStringLiteral("lost_digits"),
            Words::tr("the spreadsheet cut the digits off (scientific notation)"), contract.text};
    return std::nullopt;
}

std::optional<LineFault> DebtRowReader::readInstalment(const CsvRecord& record, DebtRow& row) const
{
    static const QRegularExpression pattern(
        QStringLiteral("^\\s*0*(\\d{1,4})(?:[.,]0+)?\\s*(?:(?:/|de)\\s*\\d{1,4})?\\s*$"));
    const Cell instalment = cell(record, Field::Instalment);
    if (instalment.header.isEmpty())
        return std::nullopt;
    const auto match = pattern.match(instalment.text);
    if (!match.hasMatch())
        return LineFault{record.line, instalment.header, QStringLiteral("invalid_instalment"),
            instalment.text.isEmpty() ? Words::tr("without the instalment's number")
                                      : Words::tr("this is no instalment number"),
            instalment.text};
    row.instalment = match.captured(1).toInt();
    return std::nullopt;
}

std::optional<LineFault> DebtRowReader::readDue(const CsvRecord& record, DebtRow& row) const
{
    const Cell due = cell(record, Field::Due);
    if (due.text.isEmpty())
        return LineFault{
            record.line, due.header, QStringLiteral("missing_due"), Words::tr("without a due date"), due.text};
    row.due = readDate(due.text, m_mapping.date.value_or(DateOrder::DayFirst));
    if (!row.due.isValid())
        return LineFault{
            record.line, due.header, QStringLiteral("invalid_date"), Words::tr("the date does not exist"), due.text};
    return std::nullopt;
}

std::optional<LineFault> DebtRowReader::readValue(const CsvRecord& record, DebtRow& row) const
{
    const Cell amount = cell(record, Field::Amount);
    if (amount.text.isEmpty())
        return LineFault{
            record.line, amount.header, QStringLiteral("missing_amount"), Words::tr("without a value"), amount.text};
    const ReadAmount read = readAmount(amount.text, m_mapping.decimal.value_or(DecimalSign::Comma));
    row.cents = read.cents;
    if (read.fault == NumberFault::None)
        return std::nullopt;
    return LineFault{record.line, amount.header, amountCode(read.fault), amountMessage(read.fault), amount.text};
}

void DebtRowReader::readPhones(const CsvRecord& record, DebtRow& row, std::vector<LineFault>& warnings) const
{
    const auto areaCodes = cells(record, Field::AreaCode);
    const auto columns = cells(record, Field::Phone);
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString areaCode =
            areaCodes.empty() ? QString() : text::digits(areaCodes[std::min(i, areaCodes.size() - 1)].text);
        for (const QString& piece : phonePieces(columns[i].text)) {
            const qsizetype digits = text::digits(piece).size();
            const bool isApart = !areaCode.isEmpty() && (digits == 8 || digits == 9);
            const auto phone =
                isScientific(piece) ? std::nullopt : parties::parsePhone(isApart ? areaCode + piece : piece);
            const bool reachable = phone && (phone->kind != parties::PhoneKind::Other || piece.startsWith(u'+'));
            if (isScientific(piece)) {
                warnings.push_back({record.line, columns[i].header, QStringLiteral("lost_digits"),
                    Words::tr("the spreadsheet cut the digits off (scientific notation)"), piece});
            } else if (!reachable) {
                const bool noAreaCode = digits == 8 || digits == 9;
                warnings.push_back({record.line, columns[i].header,
                    noAreaCode ? QStringLiteral("phone_without_area_code") : QStringLiteral("invalid_phone"),
                    noAreaCode ? Words::tr("the area code is missing") : Words::tr("this is no telephone number"),
                    piece});
            } else if (!row.phones.contains(phone->e164)) {
                row.phones.append(phone->e164);
            }
        }
    }
}

void DebtRowReader::readEmails(const CsvRecord& record, DebtRow& row, std::vector<LineFault>& warnings) const
{
    for (const Cell& column : cells(record, Field::Email)) {
        for (const QString& piece : pieces(column.text)) {
            const auto email = validEmail(piece);
            if (!email)
                warnings.push_back({record.line, column.header, QStringLiteral("invalid_email"),
                    Words::tr("this is no e-mail address"), piece});
            else if (!row.emails.contains(*email))
                row.emails.append(*email);
        }
    }
}

void DebtRowReader::readExtras(const CsvRecord& record, DebtRow& row, std::vector<LineFault>& warnings) const
{
    row.product = text::cleaned(cell(record, Field::Product).text);
    row.segment = text::cleaned(cell(record, Field::Segment).text);
    row.rating = text::cleaned(cell(record, Field::Rating).text);
    row.invoice = text::cleaned(cell(record, Field::Invoice).text);
    row.city = text::cleaned(cell(record, Field::City).text);
    row.birthDate = readDate(cell(record, Field::BirthDate).text, m_mapping.date.value_or(DateOrder::DayFirst));
    const QString uf = cell(record, Field::Uf).text.toUpper();
    row.uf = uf.size() == 2 ? uf : QString();
    readCharges(record, row, warnings);
}

void DebtRowReader::readCharges(const CsvRecord& record, DebtRow& row, std::vector<LineFault>& warnings) const
{
    for (const auto& [field, name] : {std::pair{Field::Fine, "fine"}, std::pair{Field::Interest, "interest"}}) {
        const Cell written = cell(record, field);
        const QString key = QString::fromLatin1(name);
        const QString rate = QString(written.text).remove(u'%').trimmed().replace(u',', u'.');
        if (rate.isEmpty())
            continue;
        if (const auto rule = debts::ChargeRule::fromJson({{key, rate}}))
            row.charges.insert(key, rule->toJson().value(key));
        else
            warnings.push_back({record.line, written.header, QStringLiteral("invalid_rate"),
                Words::tr("this is no rate in percent"), written.text});
    }
}

} // namespace trato::exchange
