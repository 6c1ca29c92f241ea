#pragma once

#include "ui/widgets/lookwidget.h"

#include <vector>

class QButtonGroup;
class QVBoxLayout;

namespace trato::ui {

struct KeyOption {
    QString key; ///< a digit or letter, on the cap
    QString id;
    QString text;
    QString detail = {};

    friend bool operator==(const KeyOption&, const KeyOption&) = default;
};

/// One of a few, below each other, each with its key: digits and letters choose while no text is written. Radio buttons
/// to screen readers.
class KeyChoice : public LookWidget {
    Q_OBJECT

public:
    KeyChoice(const Look& look, const QString& name, std::vector<KeyOption> options = {}, QWidget* parent = nullptr);

    /// What is chosen stays chosen, and the keyboard stays here when it was here: options come anew while people
    /// choose.
    void setOptions(std::vector<KeyOption> options);
    [[nodiscard]] const std::vector<KeyOption>& options() const { return m_options; }
    /// Empty: none.
    [[nodiscard]] QString current() const;
    void setCurrent(const QString& id);
    void clear();
    /// True when the text is the key of an option, which is chosen then.
    bool chooseByKey(const QString& key);
    /// The n-th, from 1.
    void chooseAt(int number);

Q_SIGNALS:
    /// By the user.
    void chosen(const QString& id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    std::vector<KeyOption> m_options;
    QButtonGroup* m_group;
    QVBoxLayout* m_layout;
};

} // namespace trato::ui
