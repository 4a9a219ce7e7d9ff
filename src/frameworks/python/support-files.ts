/** What stands on the PYTHONPATH of a run: name -> text. The same files serve pytest and unittest. */
import { EVENTS_PY } from './events-py.ts';
import { PYTEST_PLUGIN_PY } from './pytest-plugin-py.ts';
import { PYTEST_ORDER_PY, PYTEST_REPORTS_PY } from './pytest-reports-py.ts';
import { RANDOMNESS_PY } from './randomness-py.ts';
import { SITECUSTOMIZE_PY } from './sitecustomize-py.ts';
import { UNITTEST_PY } from './unittest-py.ts';
import { UNITTEST_SUITE_PY } from './unittest-suite-py.ts';

export const PYTHON_SUPPORT_FILES: Readonly<Record<string, string>> = {
  'sitecustomize.py': SITECUSTOMIZE_PY,
  'flaky_detector_events.py': EVENTS_PY,
  'flaky_detector_randomness.py': RANDOMNESS_PY,
  'flaky_detector_pytest.py': PYTEST_PLUGIN_PY,
  'flaky_detector_pytest_order.py': PYTEST_ORDER_PY,
  'flaky_detector_pytest_reports.py': PYTEST_REPORTS_PY,
  'flaky_detector_unittest.py': UNITTEST_PY,
  'flaky_detector_unittest_suite.py': UNITTEST_SUITE_PY,
};
