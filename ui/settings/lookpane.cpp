#include "ui/settings/lookpane.h"

#include "base/translation.h"
#include "ui/desk/preferences.h"
#include "ui/settings/settingrow.h"
#include "ui/widgets/choicebar.h"

#include <QSettings>
#include <QVBoxLayout>

namespace trato::ui {

namespace {

constexpr int scales[] = {100, 110, 125, 150, 175, 200};

QString idOf(ThemeChoice choice)
{
    return choice == ThemeChoice::Dark     ? QStringLiteral("dark")
           : choice == ThemeChoice::System ? QStringLiteral("system")
                                           : QStringLiteral("light");
}

ThemeChoice themeOf(const QString& id)
{
    return id == QStringLiteral("dark")     ? ThemeChoice::Dark
           : id == QStringLiteral("system") ? ThemeChoice::System
                                            : ThemeChoice::Light;
}

/// Each in its own words, whatever language is shown.
QString nameOf(const QString& language)
{
    return language == QStringLiteral("pt_BR") ? QStringLiteral("Português (Brasil)")
           : language == QStringLiteral("es")  ? QStringLiteral("Español")
                                               : QStringLiteral("English");
}

} // namespace

LookPane::LookPane(Look& look, QSettings& settings, QWidget* parent)
    : Surface(look, Fill::None, parent)
    , m_look(look)
    , m_settings(settings)
    , m_layout(new QVBoxLayout(this))
    , m_theme(add(tr("Theme"), QString()))
    , m_scale(add(tr("Text size"), tr("Everything grows with it. Ctrl + and Ctrl − do the same.")))
    , m_density(add(tr("Rows"), QString()))
    , m_motion(add(tr("Movement"), tr("As on the desktop: what your system asks for.")))
    , m_language(add(tr("Language"), tr("From the next start on.")))
{
    buildLook();
    buildMotion();
    buildLanguage();
    m_layout->addStretch(1);
    LookPane::lookChanged();
    refresh();
}

ChoiceBar* LookPane::add(const QString& name, const QString& help)
{
    auto* bar = new ChoiceBar(m_look, ChoiceKind::Boxed, name);
    m_layout->addWidget(new SettingRow(m_look, name, bar, help));
    return bar;
}

void LookPane::buildLook()
{
    m_theme->setChoices({{QStringLiteral("light"), tr("Light"), {}, Icon::Sun},
        {QStringLiteral("dark"), tr("Dark"), {}, Icon::Moon}, {QStringLiteral("system"), tr("As the system")}});
    std::vector<Choice> sizes;
    for (const int scale : scales)
        sizes.push_back({QString::number(scale), tr("%1 %").arg(scale)});
    m_scale->setChoices(std::move(sizes));
    m_density->setChoices(
        {{QStringLiteral("comfortable"), tr("Comfortable")}, {QStringLiteral("compact"), tr("Compact")}});
    connect(m_theme, &ChoiceBar::chosen, this, [this](const QString& id) {
        m_look.setTheme(themeOf(id));
        Preferences::save(m_look, m_settings);
    });
    connect(m_scale, &ChoiceBar::chosen, this, [this](const QString& id) {
        m_look.setScale(id.toInt() / 100.0);
        Preferences::save(m_look, m_settings);
    });
    connect(m_density, &ChoiceBar::chosen, this, [this](const QString& id) {
        m_look.setDensity(id == QStringLiteral("compact") ? Density::Compact : Density::Comfortable);
        Preferences::save(m_look, m_settings);
    });
}

void LookPane::buildMotion()
{
    m_motion->setChoices({{QStringLiteral("desktop"), tr("As on the desktop")}, {QStringLiteral("none"), tr("None")}});
    connect(m_motion, &ChoiceBar::chosen, this, [this](const QString& id) {
        Preferences::setMotion(
            id == QStringLiteral("none") ? MotionChoice::None : MotionChoice::AsDesktop, m_look, m_settings);
    });
}

void LookPane::buildLanguage()
{
    std::vector<Choice> choices;
    for (const QString& language : languages())
        choices.push_back({language, nameOf(language)});
    m_language->setChoices(std::move(choices));
    connect(
        m_language, &ChoiceBar::chosen, this, [this](const QString& id) { Preferences::setLanguage(id, m_settings); });
}

void LookPane::refresh()
{
    m_theme->setCurrent(idOf(m_look.themeChoice()));
    m_scale->setCurrent(QString::number(qRound(m_look.metrics().scale() * 100)));
    m_density->setCurrent(m_look.metrics().isCompact() ? QStringLiteral("compact") : QStringLiteral("comfortable"));
    m_motion->setCurrent(
        Preferences::motion(m_settings) == MotionChoice::None ? QStringLiteral("none") : QStringLiteral("desktop"));
    const QString language = Preferences::language(m_settings);
    m_language->setCurrent(language.isEmpty() ? defaultLanguage() : language);
}

void LookPane::takeFocus() { m_theme->setFocus(Qt::ShortcutFocusReason); }

void LookPane::lookChanged()
{
    m_layout->setContentsMargins(0, px(4), 0, 0);
    m_layout->setSpacing(px(14));
    if (m_theme != nullptr)
        refresh();
    Surface::lookChanged();
}

} // namespace trato::ui
