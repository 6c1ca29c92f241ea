#pragma once

#include "ui/import/importcontroller.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QScrollArea;
class QStackedWidget;

namespace trato::ui {

class CheckPane;
class ColumnsPane;
class FileStep;
class ResultStep;

/// The steps of an import, one at a time. Columns and check stand side by side; in a narrow window one below the other,
/// with the buttons always in sight.
class ImportPage final : public QWidget {
    Q_OBJECT

public:
    /// \p write stores what was checked.
    ImportPage(const DeskContext& context, ImportController& controller, QAction& write, QWidget* parent = nullptr);

    void chooseFile();
    void takeFocus();

Q_SIGNALS:
    void deskWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showStep();
    void arrange();
    void saveRefused();
    void askMapping(bool toSave);
    void told(const QString& path, const Error& problem);

    const Look& m_look;
    ImportController& m_controller;
    QStackedWidget* m_stack;
    FileStep* m_file;
    QWidget* m_check;
    QScrollArea* m_scroll;
    QBoxLayout* m_panes;
    ColumnsPane* m_columns;
    CheckPane* m_preview;
    ResultStep* m_result;
};

} // namespace trato::ui
