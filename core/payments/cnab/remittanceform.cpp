#include "payments/cnab/remittanceform.h"

#include "base/datafile.h"
#include "base/toml.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

// Outside any namespace: the resources of a static library are linked in by name.
static void initialiseRemittanceData() { Q_INIT_RESOURCE(remittance_data); }

namespace trato::payments::cnab {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array formLineNames{
    u"header", u"lot_header", u"detail", u"p", u"q", u"r", u"fine", u"lot_trailer", u"trailer"};

struct BankForms {
    RemittanceForm cnab240 = {};
    RemittanceForm cnab400 = {};
};

Failure invalidForm(const QString& where)
{
    return failure(u"invalid_bank_layout"_s,
        QCoreApplication::translate("payments", "A remittance can't be written by “%1”.").arg(where));
}

FormField::Kind kindOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'9': return FormField::Kind::Number;
    case u'K': return FormField::Kind::Document;
    case u'X': return FormField::Kind::Text;
    case u'D': return FormField::Kind::Day;
    default: return FormField::Kind::FittingText;
    }
}

Result<FormField> readField(const QString& line, int width)
{
    static const QRegularExpression form(u"^([0-9]{1,3})(?:-([0-9]{1,3}))? (?:=(.*)|(0)|([9KXTD]) ([a-z_]+))$"_s);
    const auto match = form.match(line);
    const int first = match.captured(1).toInt();
    const int last = match.captured(2).isEmpty() ? first : match.captured(2).toInt();
    if (!match.hasMatch() || first < 1 || last < first || last > width)
        return invalidForm(line);
    FormField field{.from = first - 1, .length = last - first + 1};
    if (!match.captured(4).isEmpty())
        field.kind = FormField::Kind::Zeros;
    else if (!match.captured(5).isEmpty()) {
        field.kind = kindOf(match.captured(5)[0]);
        field.what = match.captured(6);
    } else
        field.what = match.captured(3);
    const bool fits = field.kind != FormField::Kind::Literal || field.what.size() <= field.length;
    const bool isDay = field.kind != FormField::Kind::Day || field.length == 6 || field.length == 8;
    return fits && isDay ? Result<FormField>(field) : Result<FormField>(invalidForm(line));
}

/// What a bank's machine reads: capitals without accents.
QString plainText(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark())
            continue;
        plain += c.unicode() >= 0x20 && c.unicode() < 0x7f ? c : QChar(u' ');
    }
    return plain.toUpper();
}

bool onlyOf(const QString& text, bool letters)
{
    return std::all_of(text.begin(), text.end(),
        [&](QChar c) { return (c >= u'0' && c <= u'9') || (letters && c >= u'A' && c <= u'Z'); });
}

Failure unfit(const FormField& field) { return failure(u"invalid_remittance"_s, field.what); }

Result<QString> dayText(const FormField& field, const QString& day)
{
    if (day.isEmpty())
        return QString(field.length, u'0');
    const QDate date = QDate::fromString(day, u"yyyyMMdd"_s);
    if (!date.isValid() || date.year() < 1970 || date.year() > 2069)
        return unfit(field);
    return date.toString(field.length == 6 ? u"ddMMyy"_s : u"ddMMyyyy"_s);
}

Result<QString> fieldText(const FormField& field, const FormValues& values)
{
    const QString value = values.value(field.what);
    switch (field.kind) {
    case FormField::Kind::Literal: return field.what.leftJustified(field.length);
    case FormField::Kind::Zeros: return QString(field.length, u'0');
    case FormField::Kind::Day: return dayText(field, value);
    case FormField::Kind::Text: return plainText(value).simplified().leftJustified(field.length, u' ', true);
    case FormField::Kind::FittingText:
        // It comes back as it was sent, so that nothing of it is changed.
        if (value.size() > field.length || plainText(value) != value.toUpper())
            return unfit(field);
        return value.leftJustified(field.length);
    case FormField::Kind::Number:
    case FormField::Kind::Document: break;
    }
    if (value.size() > field.length || !onlyOf(value, field.kind == FormField::Kind::Document))
        return unfit(field);
    return value.rightJustified(field.length, u'0');
}

Result<BankForms> readForms(const QByteArray& bytes)
{
    TRATO_TRY(const QJsonObject document, toml::parse(bytes));
    BankForms forms;
    TRATO_TRY(forms.cnab240, readRemittanceForm(document.value(u"cnab240"_s).toObject(), 240));
    TRATO_TRY(forms.cnab400, readRemittanceForm(document.value(u"cnab400"_s).toObject(), 400));
    return forms;
}

std::map<QString, BankForms> loadForms()
{
    initialiseRemittanceData();
    const QString folder = u"payments/remittance/"_s;
    std::map<QString, BankForms> all;
    for (const QString& name : QDir(u":/trato/"_s + folder).entryList({u"*.toml"_s}, QDir::Files, QDir::Name))
        all.emplace(name.chopped(5), data::load<BankForms>(folder + name, readForms));
    return all;
}

} // namespace

Result<FormLine> readFormLine(const QString& text, int width)
{
    FormLine form;
    std::vector<bool> taken(static_cast<size_t>(width), false);
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        TRATO_TRY(const FormField field, readField(line, width));
        for (int at = field.from; at < field.from + field.length; ++at) {
            if (taken[static_cast<size_t>(at)])
                return invalidForm(line);
            taken[static_cast<size_t>(at)] = true;
        }
        form.push_back(field);
    }
    return form;
}

Result<RemittanceForm> readRemittanceForm(const QJsonObject& section, int width)
{
    RemittanceForm form;
    for (const QStringView name : formLineNames) {
        TRATO_TRY(FormLine line, readFormLine(section.value(name).toString(), width));
        if (!line.empty())
            form.lines.insert(name.toString(), std::move(line));
    }
    const QJsonObject orders = section.value(u"orders"_s).toObject();
    for (const QString& order : {u"register"_s, u"cancel"_s, u"change_due"_s}) {
        if (orders.value(order).toString().size() != 2)
            return invalidForm(order);
        form.orders.insert(order, orders.value(order).toString());
    }
    form.species = section.value(u"species"_s).toString();
    form.fineCode = section.value(u"fine_code"_s).toString();
    const bool whole = form.lines.contains(u"header"_s) && form.lines.contains(u"trailer"_s) &&
                       (form.lines.contains(u"detail"_s) || form.lines.contains(u"p"_s));
    return whole ? Result<RemittanceForm>(form) : Result<RemittanceForm>(invalidForm(u"header"_s));
}

const RemittanceForm* remittanceForm(const QString& bank, CnabLayout layout)
{
    static const std::map<QString, BankForms> all = loadForms();
    const auto found = all.find(bank);
    if (found == all.end())
        return nullptr;
    return layout == CnabLayout::Cnab240 ? &found->second.cnab240 : &found->second.cnab400;
}

Result<QByteArray> filledLine(const FormLine& form, int width, const FormValues& values)
{
    QByteArray line(width, ' ');
    for (const FormField& field : form) {
        TRATO_TRY(const QString text, fieldText(field, values));
        line.replace(field.from, field.length, text.toLatin1());
    }
    return line;
}

} // namespace trato::payments::cnab
