#pragma once

#include "ui/cadence/cadencereading.h"
#include "ui/widgets/surface.h"

class QVBoxLayout;

namespace trato::ui {

class Button;
class ChipLabel;
class Label;

/// A step in full: when, on what channel, for whom, in which words, what is being tried, who waits for it, what came of
/// it lately and why not.
class StepPane final : public Surface {
    Q_OBJECT

public:
    explicit StepPane(const Look& look, QWidget* parent = nullptr);

    struct Shown {
        const cadence::Step* step = nullptr; ///< nullptr: nothing is chosen
        const CadenceReading* reading = nullptr;
        QDate today;
        bool inForce = false; ///< what is shown is what is done: it has a past and people who wait
    };
    void show(const Shown& shown);
    [[nodiscard]] Button* fileButton() const { return m_file; }

Q_SIGNALS:
    /// The lines of the step in the file are wanted.
    void fileWanted();

protected:
    void lookChanged() override;

private:
    void clear();
    void fact(const QString& title, const QString& text);
    struct Said {
        QString title;
        QString note = {}; ///< below the title
        QString templateName;
        int day = 0; ///< late
    };
    void words(const Said& said, const Shown& shown);
    void addTexts(const Shown& shown);
    void addTrial(const Shown& shown);
    void addPresent(const Shown& shown);
    void addRecord(const Shown& shown);

    Label* m_title;
    ChipLabel* m_day;
    Button* m_file;
    QWidget* m_body;
    QVBoxLayout* m_facts = nullptr;
};

} // namespace trato::ui
